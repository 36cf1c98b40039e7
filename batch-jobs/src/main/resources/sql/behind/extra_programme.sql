-- the programme and the pupils in it
with asked_for as (select cast(? as text) as programme)
select 'programmes' as dataset, p.row_id
from asked a
join data.programmes p on p.school_id = a.school_id and p.period = a.period and in_force(p.since_change, p.until_change, a.change_no)
join asked_for using (programme)
union all
select 'extra_programmes', x.row_id from programme_pupil x join asked_for using (programme)
