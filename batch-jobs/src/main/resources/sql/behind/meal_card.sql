-- the pupil on the last day and what is told of the period
with asked_for as (select cast(? as text) as pupil_id)
select 'pupils' as dataset, e.row_id from enrolled e join asked_for using (pupil_id)
union all
select 'meals', m.row_id
from asked a
join data.meals m on m.school_id = a.school_id and m.period = a.period
    and in_force(m.since_change, m.until_change, a.change_no)
join asked_for using (pupil_id)
