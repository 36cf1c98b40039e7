-- the pupil's programmes and the prizes credited to them
with taken as (select row_id, programme, pupil_id from programme_pupil where pupil_id = ?)
select 'extra_programmes' as dataset, row_id from taken
union all
select 'achievements', h.row_id
from achieved h
join taken using (programme, pupil_id)
where h.result in ('PRIZE', 'WINNER')
