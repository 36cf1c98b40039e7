-- Lessons behind the plan; parts of a year add up first.
select l.school_id, concat_ws('/', l.class, l.subject, nullif(l."group", ''), l.staff_id) as person, k.grade, l.class, l.subject,
       nullif(l."group", '') as study_group, l.staff_id, t.teacher, sum(l.lessons_planned) as planned,
       sum(l.lessons_given) as given, sum(l.lessons_planned) - sum(l.lessons_given) as behind
from asked a
join counted_period c on c.school_id = a.school_id and c.dataset = 'teaching_load'
join data.teaching_load l on l.school_id = a.school_id and l.period = c.period
    and in_force(l.since_change, l.until_change, a.change_no)
join class_of k on k.school_id = l.school_id and k.class = l.class
left join named_staff t on t.school_id = l.school_id and t.staff_id = l.staff_id
group by l.school_id, k.grade, l.class, l.subject, nullif(l."group", ''), l.staff_id, t.teacher
having sum(l.lessons_planned) > sum(l.lessons_given)
