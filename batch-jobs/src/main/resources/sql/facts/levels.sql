select school_id, topic, pupil_id, class, grade, level, score
from level_of
order by school_id, topic, pupil_id
