select 'upbringing_events' as dataset, row_id
from planned_event
where school_contest and event = ? and planned_on = cast(? as date)
