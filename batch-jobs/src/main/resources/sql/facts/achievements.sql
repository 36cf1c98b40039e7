select school_id, row_id, pupil_id, grade, kind, level, result, staff_id
from achieved
order by school_id, row_id
