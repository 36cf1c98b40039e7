select school_id, kind, pupil_id, class, grade, subject, staff_id, score, min_score, mark::integer as mark,
       case when year_mark in ('5', '4', '3', '2', '1') then year_mark::integer end as year_mark
from examined
order by school_id, kind, pupil_id, subject
