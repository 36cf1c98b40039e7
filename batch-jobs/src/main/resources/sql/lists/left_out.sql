-- Pupils left out of a denominator, each figure with the reason: enrolled on the last day and not counted; with rows, but not
-- enrolled on the last day; counted, but in a unit too small to be shown.
with wanted as (
    select a.school_id, f.*
    from asked a
    cross join figure_over_pupils f
    where exists (
        select from school_figure s
        where s.school_id = a.school_id and s.indicator = f.indicator and s.measure = f.measure and s.status <> 'NO_DATA')
), considered as (
    select w.school_id, w.indicator, w.measure, w.measures, w.category, w.aspect, p.pupil_id,
           case when w.grades is not null and p.grade <> all (w.grades)
                    then case p.grade when 1 then 'GRADE_1' else 'OTHER_GRADE' end
                when s.pupil_id is null and w.without_row = 'LEFT_OUT' then 'NO_ROW'
                else s.reason end as reason
    from wanted w
    join named_pupil p on p.school_id = w.school_id and p.enrolled
    left join seen s on s.school_id = w.school_id and s.source = w.source and s.pupil_id = p.pupil_id
    where s.pupil_id is not null
        or (w.without_row <> 'NOT_ASKED' and (w.whole_school or p.grade = any (w.grades)))
), left_out as (
    select school_id, indicator, measures, aspect, pupil_id, null as scope, null as scope_id, reason
    from considered
    where reason is not null
    union all
    select w.school_id, w.indicator, w.measures, w.aspect, s.pupil_id, null, null,
           case when p.came then 'LEFT_BEFORE_LAST_DAY' else 'NOT_ENROLLED' end
    from wanted w
    join seen s on s.school_id = w.school_id and s.source = w.source
    left join named_pupil p on p.school_id = s.school_id and p.pupil_id = s.pupil_id
    where p.enrolled is not true
    union all
    select c.school_id, c.indicator, c.measures, c.aspect, c.pupil_id, u.scope, u.scope_id, 'GROUP_TOO_SMALL'
    from considered c
    join small_unit u on u.school_id = c.school_id and u.indicator = c.indicator and u.measure = c.measure
        and u.category is not distinct from c.category
    join named_pupil p on p.school_id = c.school_id and p.pupil_id = c.pupil_id
    where c.reason is null and (
        u.scope = 'SCHOOL' or (u.scope = 'CLASS' and p.class = u.scope_id)
        or (u.scope = 'LEVEL' and u.scope_id = case when p.grade <= 4 then 'PRIMARY' when p.grade <= 9 then 'BASIC'
                                                    else 'SECONDARY' end))
)
select o.school_id, o.pupil_id as person, p.grade, o.indicator, o.measures, o.aspect, p.class, o.pupil_id, p.pupil, o.scope,
       o.scope_id, o.reason
from left_out o
left join named_pupil p on p.school_id = o.school_id and p.pupil_id = o.pupil_id
