-- the register, the participations and the events they were in
with asked_for as (select cast(? as text) as staff_id), guest as (
    select g.row_id, g.event, g.planned_on from event_guest g join asked_for using (staff_id)
)
select 'staff' as dataset, s.row_id
from asked a
join data.staff s on s.school_id = a.school_id and s.year = a.year and in_force(s.since_change, s.until_change, a.change_no)
join asked_for using (staff_id)
union
select 'event_participants', row_id from guest
union
select 'upbringing_events', h.row_id from planned_event h join guest using (event, planned_on) where h.held_now
