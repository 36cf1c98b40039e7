-- With the marks of the same period that attestation marks are held against, where both are figures.
select school_id, topic, class, grade, subject, staff_id,
       count(*) filter (where mark = '5')::integer as fives, count(*) filter (where mark = '4')::integer as fours,
       count(*) filter (where mark = '3')::integer as threes, count(*) filter (where mark = '2')::integer as twos,
       count(*) filter (where mark = '1')::integer as ones, count(*) filter (where mark = 'NA')::integer as not_assessed,
       count(*) filter (where paired and mark = period_mark)::integer as confirmed,
       count(*) filter (where paired and mark > period_mark)::integer as raised,
       count(*) filter (where paired and mark < period_mark)::integer as lowered
from work_of
cross join lateral (
    select mark in ('5', '4', '3', '2', '1') and period_mark in ('5', '4', '3', '2', '1') as paired
) pair
where subject is not null and subject <> ''
group by school_id, topic, class, grade, subject, staff_id
order by school_id, topic, class, subject, staff_id
