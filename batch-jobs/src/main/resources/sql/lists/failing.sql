-- Each mark 2, 1 and "not assessed" of a pupil who fails.
select m.school_id, m.pupil_id as person, m.grade, m.class, m.pupil_id, p.pupil, m.subject, m.mark, m.staff_id, t.teacher
from mark_of m
join named_pupil p on p.school_id = m.school_id and p.pupil_id = m.pupil_id
left join named_staff t on t.school_id = m.school_id and t.staff_id = m.staff_id
where m.grade > 1 and m.mark in ('2', '1', 'NA')
