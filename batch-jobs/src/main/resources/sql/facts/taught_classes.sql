select t.school_id, t.staff_id, t.class, count(distinct e.pupil_id)::integer as pupils
from taught t
left join enrolled e on e.school_id = t.school_id and e.class = t.class
group by t.school_id, t.staff_id, t.class
order by t.school_id, t.staff_id, t.class
