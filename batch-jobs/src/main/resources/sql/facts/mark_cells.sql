select school_id, topic, class, grade, subject, staff_id,
       count(*) filter (where mark = '5')::integer as fives, count(*) filter (where mark = '4')::integer as fours,
       count(*) filter (where mark = '3')::integer as threes, count(*) filter (where mark = '2')::integer as twos,
       count(*) filter (where mark = '1')::integer as ones, count(*) filter (where mark = 'NA')::integer as not_assessed
from work_of
where subject is not null and subject <> ''
group by school_id, topic, class, grade, subject, staff_id
order by school_id, topic, class, subject, staff_id
