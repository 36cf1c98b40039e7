select school_id, topic, pupil_id, class, grade, level
from (
    select distinct on (school_id, kind, pupil_id) school_id,
           case kind when 'ADAPTATION_5' then 'ADAPTATION_5_LEVELS' else kind end as topic, pupil_id, class, grade, level
    from diagnosed
    where level is not null and kind in ('READINESS_1', 'ADAPTATION_5')
    order by school_id, kind, pupil_id, held_on desc, row_id desc
) latest
union all
select o.school_id, 'PERSONAL_OUTCOMES', o.pupil_id, e.class, e.grade, o.level
from asked a
join data.outcomes o on o.school_id = a.school_id and o.period = a.period and o.area = 'PERSONAL'
    and in_force(o.since_change, o.until_change, a.change_no)
join enrolled e on e.school_id = o.school_id and e.pupil_id = o.pupil_id
order by school_id, topic, pupil_id
