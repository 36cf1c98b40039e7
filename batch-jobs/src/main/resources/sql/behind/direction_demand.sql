-- the requests for the direction and the programmes in it
with asked_for as (select cast(? as text) as direction)
select 'demand' as dataset, d.row_id
from asked a
join asked_for f on true
join data.demand d on d.school_id = a.school_id and d.period = a.period and d.kind = 'EXTRA' and d.topic = f.direction
    and in_force(d.since_change, d.until_change, a.change_no)
union all
select 'programmes', p.row_id
from asked a
join data.programmes p on p.school_id = a.school_id and p.period = a.period and in_force(p.since_change, p.until_change, a.change_no)
join asked_for using (direction)
