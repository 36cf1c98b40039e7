-- Classes with more pupils on the last day than places.
select c.school_id, c.class as person, c.grade, c.class, count(e.pupil_id) as pupils, c.capacity,
       count(e.pupil_id) - c.capacity as above
from class_of c
join enrolled e on e.school_id = c.school_id and e.class = c.class
group by c.school_id, c.class, c.grade, c.capacity
having count(e.pupil_id) > c.capacity
