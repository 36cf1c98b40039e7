with teacher as (
    select school_id, class, array_agg(distinct staff_id order by staff_id) as taught_by
    from taught
    group by school_id, class
)
select c.school_id, c.class, c.grade, c.class_teacher, c.capacity, t.taught_by, count(e.pupil_id)::integer as pupils
from class_of c
left join teacher t on t.school_id = c.school_id and t.class = c.class
left join enrolled e on e.school_id = c.school_id and e.class = c.class
group by c.school_id, c.class, c.grade, c.class_teacher, c.capacity, t.taught_by
order by c.school_id, c.grade, c.class
