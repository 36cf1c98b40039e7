with asked_for as (select cast(? as text) as topic, cast(? as text) as pupil_id)
select 'diagnostics' as dataset, d.row_id
from diagnosed d
join asked_for f on f.pupil_id = d.pupil_id
    and f.topic = case d.kind when 'ADAPTATION_5' then 'ADAPTATION_5_LEVELS' else d.kind end
where d.level is not null
union all
select 'outcomes', o.row_id
from asked a
join data.outcomes o on o.school_id = a.school_id and o.period = a.period and o.area = 'PERSONAL'
    and in_force(o.since_change, o.until_change, a.change_no)
join asked_for f on f.topic = 'PERSONAL_OUTCOMES' and f.pupil_id = o.pupil_id
