-- Pupils one mark short: exactly one 4 and the rest 5; exactly one 3 and the rest 4 and 5 (formulas, section 4).
with standing as (
    select school_id, pupil_id, min(mark) as worst, count(*) filter (where mark = '4') as fours,
           count(*) filter (where mark = '3') as threes
    from mark_of
    where grade > 1 and mark in ('5', '4', '3', '2', '1', 'NA')
    group by school_id, pupil_id
    having bool_and(mark in ('5', '4', '3'))
), short as (
    select school_id, pupil_id, worst,
           case worst when '4' then 'SHORT_OF_FIVES' else 'SHORT_OF_FOURS' end as reason
    from standing
    where (worst = '4' and fours = 1) or (worst = '3' and threes = 1)
)
select m.school_id, m.pupil_id as person, m.grade, m.class, m.pupil_id, p.pupil, m.subject, m.mark, m.staff_id, t.teacher,
       s.reason
from short s
join mark_of m on m.school_id = s.school_id and m.pupil_id = s.pupil_id and m.mark = s.worst
join named_pupil p on p.school_id = m.school_id and p.pupil_id = m.pupil_id
left join named_staff t on t.school_id = m.school_id and t.staff_id = m.staff_id
