-- the participations and the events they were in
with guest as (select row_id, event, planned_on from event_guest where pupil_id = ?)
select 'event_participants' as dataset, row_id from guest
union
select 'upbringing_events', h.row_id from planned_event h join guest using (event, planned_on) where h.held_now
