select school_id, pupil_id, subject, "group" as work_group, staff_id, plan_done, mark, base_mark
from work_plan
order by school_id, pupil_id, subject
