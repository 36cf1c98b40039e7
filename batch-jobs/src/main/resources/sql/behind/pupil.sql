-- the rows of the register and what else the fact says of the pupil
with asked_for as (select cast(? as text) as pupil_id)
select 'pupils' as dataset, p.row_id from pupil_row p join asked_for using (pupil_id)
union all
select 'social_passport', s.row_id
from asked a
join data.social_passport s on s.school_id = a.school_id and s.period = a.period
    and in_force(s.since_change, s.until_change, a.change_no)
join asked_for using (pupil_id)
union all
select 'achievements', h.row_id from achieved h join asked_for using (pupil_id)
