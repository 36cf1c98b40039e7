-- Pupils of classes whose mark in a subject is outside a figure over marks, each with the reason; a row a cell and pupil.
-- staff_id of a cell: null where the marks of all teachers are counted.
with cell as (
    select * from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
        c (topic, class, subject, staff_id)
), looked_at as (
    -- of several marks of a pupil the one that comes nearest to being counted
    select distinct on (c.topic, c.class, c.subject, c.staff_id, p.pupil_id)
           c.topic, c.class, c.subject, c.staff_id, p.pupil_id, p.pupil,
           case when w.pupil_id is null then 'NO_ROW'
                when c.staff_id is not null and coalesce(w.staff_id, '') <> c.staff_id then 'OTHER_TEACHER'
                when w.mark = 'EXEMPT' then 'EXEMPT'
                when w.mark not in ('5', '4', '3', '2', '1', 'NA') then 'CREDIT' end as reason
    from cell c
    join named_pupil p on p.class = c.class and p.enrolled
    left join work_of w on w.topic = c.topic and w.pupil_id = p.pupil_id and w.subject = c.subject
    order by c.topic, c.class, c.subject, c.staff_id, p.pupil_id,
             c.staff_id is null or coalesce(w.staff_id, '') = c.staff_id desc,
             w.mark in ('5', '4', '3', '2', '1', 'NA') desc
)
select * from looked_at where reason is not null
union all
select c.topic, c.class, c.subject, c.staff_id, p.pupil_id, p.pupil, 'LEFT_BEFORE_LAST_DAY'
from cell c
join named_pupil p on p.class = c.class and not p.enrolled and p.came
where c.topic = 'FINAL_MARKS' and exists (
    select from asked a
    join data.marks m on m.school_id = a.school_id and m.period = a.period and m.pupil_id = p.pupil_id
        and m.subject = c.subject and in_force(m.since_change, m.until_change, a.change_no))
order by topic, class, subject, staff_id, reason, pupil_id
