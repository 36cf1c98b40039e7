select school_id, topic, pupil_id, class, grade, level
from level_of
order by school_id, topic, pupil_id
