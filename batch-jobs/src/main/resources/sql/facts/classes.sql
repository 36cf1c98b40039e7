select c.school_id, c.class, c.grade, c.class_teacher, c.capacity, count(e.pupil_id)::integer as pupils
from class_of c
left join enrolled e on e.school_id = c.school_id and e.class = c.class
group by c.school_id, c.class, c.grade, c.class_teacher, c.capacity
order by c.school_id, c.grade, c.class
