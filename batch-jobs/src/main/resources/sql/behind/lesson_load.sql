select 'teaching_load' as dataset, l.row_id
from asked a
join counted_period q on q.school_id = a.school_id and q.dataset = 'teaching_load'
join data.teaching_load l on l.school_id = a.school_id and l.period = q.period and in_force(l.since_change, l.until_change, a.change_no)
where l.staff_id = ? and l.class = ? and l.subject = ? and coalesce(l."group", '') = ?
