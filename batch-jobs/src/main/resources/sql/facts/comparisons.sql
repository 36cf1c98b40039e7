select school_id, class, grade, subject, staff_id,
       count(*) filter (where mark = period_mark)::integer as confirmed,
       count(*) filter (where mark > period_mark)::integer as raised,
       count(*) filter (where mark < period_mark)::integer as lowered
from attested
where mark in ('5', '4', '3', '2', '1') and period_mark in ('5', '4', '3', '2', '1')
group by school_id, class, grade, subject, staff_id
order by school_id, class, subject, staff_id
