select x.school_id, x.course, x.pupil_id, e.class, e.grade, x.staff_id, x.level
from asked a
join data.electives x on x.school_id = a.school_id and x.period = a.period and in_force(x.since_change, x.until_change, a.change_no)
join enrolled e on e.school_id = x.school_id and e.pupil_id = x.pupil_id
order by x.school_id, x.course, x.pupil_id
