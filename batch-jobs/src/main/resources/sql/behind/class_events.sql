-- the class and its events, those of the whole school among them
with asked_for as (select cast(? as text) as class)
select 'classes' as dataset, c.row_id
from asked a
join asked_for f on true
join data.classes c on c.school_id = a.school_id and c.year = a.year and c.class = f.class and in_force(c.since_change, c.until_change, a.change_no)
union all
select 'upbringing_events', h.row_id
from planned_event h
join asked_for f on h.class is null or h.class = f.class
where h.held_now
