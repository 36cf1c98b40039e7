select school_id, topic, pupil_id, class, grade,
       count(*) filter (where mark = '5')::integer as fives, count(*) filter (where mark = '4')::integer as fours,
       count(*) filter (where mark = '3')::integer as threes, count(*) filter (where mark = '2')::integer as twos,
       count(*) filter (where mark = '1')::integer as ones, count(*) filter (where mark = 'NA')::integer as not_assessed
from work_of
group by school_id, topic, pupil_id, class, grade
order by school_id, topic, pupil_id
