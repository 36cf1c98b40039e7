select school_id, row_id, event, planned_on, class, level, school_contest, planned, held, held_now, pupils
from planned_event
order by school_id, row_id
