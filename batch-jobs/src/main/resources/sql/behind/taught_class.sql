select 'teaching_load' as dataset, l.row_id
from asked a
join data.teaching_load l on l.school_id = a.school_id
    and in_force(l.since_change, l.until_change, a.change_no)
join data.periods q on q.school_id = l.school_id and q.period = l.period and q.year = a.year
    and in_force(q.since_change, q.until_change, a.change_no)
where l.staff_id = ? and l.class = ?
