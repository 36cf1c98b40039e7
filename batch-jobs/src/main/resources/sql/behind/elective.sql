select 'electives' as dataset, x.row_id
from asked a
join data.electives x on x.school_id = a.school_id and x.period = a.period and in_force(x.since_change, x.until_change, a.change_no)
where x.course = ? and x.pupil_id = ?
