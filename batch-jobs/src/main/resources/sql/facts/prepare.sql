-- For one batch of schools: who belongs where, and whose mark it is. The table "asked" holds a row a school:
-- its period with dates, and the change number up to which its rows are read. Everything goes with the transaction.

-- The periods that figures are compared with (formulas, section 5): rank 1 is the same period of the year before, 2 the
-- previous one of its kind. years_back says how many school years earlier, so how many grades lower its classes are.
create temp table base_period on commit drop as
select a.school_id, b.rank, b.period, b.years_back
from asked a
cross join lateral base_period(a.school_id, a.period, a.change_no) b;

create temp table class_of on commit drop as
select a.school_id, c.class, c.grade, c.class_teacher, c.capacity
from asked a
join data.classes c on c.school_id = a.school_id and c.year = a.year
where in_force(c.since_change, c.until_change, a.change_no);

-- Rows of pupils of the period's year; "place" is the newest of overlapping rows (formulas, section 3).
create temp table pupil_row on commit drop as
select a.school_id, p.row_id, p.pupil_id, p.class, c.grade, p.enrolled_on, p.left_on, p.leave_reason,
       coalesce(p.special_needs, false) as special_needs, coalesce(p.chronic_illness, false) as chronic_illness,
       coalesce(p.study_form, 'FULL_TIME') as study_form,
       p.left_on is null or p.left_on > a.ends_on as at_end,
       p.enrolled_on <= a.starts_on and (p.left_on is null or p.left_on > a.starts_on) as at_start,
       p.left_on is null or p.left_on > a.starts_on as during,
       p.left_on > a.starts_on and p.left_on <= a.ends_on and p.leave_reason is distinct from 'CLASS_CHANGE' as departed
from asked a
join data.pupils p on p.school_id = a.school_id and p.year = a.year
join class_of c on c.school_id = a.school_id and c.class = p.class
where in_force(p.since_change, p.until_change, a.change_no) and p.enrolled_on <= a.ends_on;

create temp table enrolled on commit drop as
select distinct on (school_id, pupil_id) *
from pupil_row
where at_end
order by school_id, pupil_id, enrolled_on desc;
create unique index on enrolled (school_id, pupil_id);
analyze class_of, pupil_row, enrolled;

-- Teaching load of the period; where it lacks a class and subject: for the year the last part that has them (of two that end
-- on one day the finer), for a part the load of the year (formulas, section 4).
create temp table load_of on commit drop as
select school_id, class, subject, load_group, staff_id
from (
    select a.school_id, l.class, l.subject, nullif(l."group", '') as load_group, l.staff_id,
           dense_rank() over (
               partition by a.school_id, l.class, l.subject
               order by l.period <> a.period, q.ends_on desc,
                        array_position(array['QUARTER', 'TRIMESTER', 'SEMESTER', 'HALF_YEAR', 'YEAR'], q.kind), l.period
           ) as choice
    from asked a
    join data.periods q on q.school_id = a.school_id and q.year = a.year
        and in_force(q.since_change, q.until_change, a.change_no)
    join data.teaching_load l on l.school_id = a.school_id and l.period = q.period
        and in_force(l.since_change, l.until_change, a.change_no)
    where l.period = a.period or (a.kind = 'YEAR') <> (q.kind = 'YEAR')
) ranked
where choice = 1;

-- The only teacher of a class and subject, and the only teacher of each group in it.
create temp table sole_teacher on commit drop as
select school_id, class, subject, min(staff_id) as staff_id
from load_of
group by school_id, class, subject
having count(distinct staff_id) = 1;

create temp table group_teacher on commit drop as
select school_id, class, subject, load_group, min(staff_id) as staff_id
from load_of
where load_group is not null
group by school_id, class, subject, load_group
having count(distinct staff_id) = 1;

create temp table pupil_teacher on commit drop as
select g.school_id, g.pupil_id, g.class, g.subject, t.staff_id
from asked a
join data.groups g on g.school_id = a.school_id and g.year = a.year
    and in_force(g.since_change, g.until_change, a.change_no)
join group_teacher t on t.school_id = g.school_id and t.class = g.class and t.subject = g.subject
    and t.load_group = g."group";
analyze load_of, sole_teacher, pupil_teacher;

create temp table mark_of on commit drop as
select m.school_id, m.row_id, m.pupil_id, e.class, e.grade, m.subject, m.mark,
       coalesce(m.staff_id, s.staff_id, t.staff_id) as staff_id
from asked a
join data.marks m on m.school_id = a.school_id and m.period = a.period
    and in_force(m.since_change, m.until_change, a.change_no)
join enrolled e on e.school_id = m.school_id and e.pupil_id = m.pupil_id
left join sole_teacher s on s.school_id = m.school_id and s.class = e.class and s.subject = m.subject
left join pupil_teacher t on t.school_id = m.school_id and t.class = e.class and t.subject = m.subject
    and t.pupil_id = m.pupil_id;
analyze mark_of;

create temp table attested on commit drop as
select t.school_id, t.row_id, t.pupil_id, e.class, e.grade, t.subject, t.mark, m.mark as period_mark,
       m.row_id as mark_row_id,
       coalesce(t.staff_id, case when m.row_id is not null then m.staff_id else coalesce(s.staff_id, g.staff_id) end)
           as staff_id
from asked a
join data.attestation t on t.school_id = a.school_id and t.period = a.period
    and in_force(t.since_change, t.until_change, a.change_no)
join enrolled e on e.school_id = t.school_id and e.pupil_id = t.pupil_id
left join mark_of m on m.school_id = t.school_id and m.pupil_id = t.pupil_id and m.subject = t.subject
left join sole_teacher s on s.school_id = t.school_id and s.class = e.class and s.subject = t.subject
left join pupil_teacher g on g.school_id = t.school_id and g.class = e.class and g.subject = t.subject
    and g.pupil_id = t.pupil_id;

create temp table diagnosed on commit drop as
select d.school_id, d.row_id, d.kind, d.held_on, d.pupil_id, e.class, e.grade, d.subject, d.mark, d.level
from asked a
join data.diagnostics d on d.school_id = a.school_id and d.held_on between a.starts_on and a.ends_on
    and in_force(d.since_change, d.until_change, a.change_no)
join enrolled e on e.school_id = d.school_id and e.pupil_id = d.pupil_id;

-- The level of each pupil: of several works the latest; outcomes by their area.
create temp table level_of on commit drop as
(
    select distinct on (school_id, kind, pupil_id) school_id, 'diagnostics' as dataset, row_id,
           case kind when 'ADAPTATION_5' then 'ADAPTATION_5_LEVELS' else kind end as topic, pupil_id, class, grade, level,
           null::numeric as score
    from diagnosed
    where level is not null and kind in ('READINESS_1', 'ADAPTATION_5')
    order by school_id, kind, pupil_id, held_on desc, row_id desc
)
union all
select o.school_id, 'outcomes', o.row_id, o.area || '_OUTCOMES', o.pupil_id, e.class, e.grade, o.level, o.score
from asked a
join data.outcomes o on o.school_id = a.school_id and o.period = a.period
    and in_force(o.since_change, o.until_change, a.change_no)
join enrolled e on e.school_id = o.school_id and e.pupil_id = o.pupil_id;

-- Works with marks, each row under the topic it belongs to.
create temp table work_of on commit drop as
select school_id, 'FINAL_MARKS' as topic, row_id, pupil_id, class, grade, subject, staff_id, mark, null as period_mark
from mark_of
union all
select school_id, 'ATTESTATION', row_id, pupil_id, class, grade, subject, staff_id, mark, period_mark from attested
union all
select school_id, kind, row_id, pupil_id, class, grade, subject, null, mark, null from diagnosed where mark is not null;

create temp table examined on commit drop as
select x.school_id, x.row_id, x.kind, x.pupil_id, e.class, e.grade, x.subject, x.score, x.min_score, x.mark,
       m.mark as year_mark, m.row_id as mark_row_id,
       coalesce(x.staff_id, case when m.row_id is not null then m.staff_id else coalesce(s.staff_id, g.staff_id) end)
           as staff_id
from (
    select distinct on (x.school_id, x.kind, x.pupil_id, x.subject) x.*
    from asked a
    join data.exams x on x.school_id = a.school_id and x.year = a.year and a.kind = 'YEAR'
        and in_force(x.since_change, x.until_change, a.change_no)
    order by x.school_id, x.kind, x.pupil_id, x.subject, coalesce(x.attempt, 1) desc
) x
join enrolled e on e.school_id = x.school_id and e.pupil_id = x.pupil_id
left join mark_of m on m.school_id = x.school_id and m.pupil_id = x.pupil_id and m.subject = x.subject
left join sole_teacher s on s.school_id = x.school_id and s.class = e.class and s.subject = x.subject
left join pupil_teacher g on g.school_id = x.school_id and g.class = e.class and g.subject = x.subject
    and g.pupil_id = x.pupil_id;

create temp table achieved on commit drop as
select h.school_id, h.row_id, h.pupil_id, e.grade, h.kind, h.level, h.result, h.staff_id, h.programme
from asked a
join data.achievements h on h.school_id = a.school_id and h.held_on between a.starts_on and a.ends_on
    and in_force(h.since_change, h.until_change, a.change_no)
join enrolled e on e.school_id = h.school_id and e.pupil_id = h.pupil_id;

-- Classes in the load of the period: its own rows; else for the year those of its finest parts, for a part those of the year.
create temp table taught on commit drop as
select school_id, row_id, staff_id, class
from (
    select a.school_id, l.row_id, l.staff_id, l.class,
           dense_rank() over (
               partition by a.school_id
               order by l.period <> a.period,
                        array_position(array['QUARTER', 'TRIMESTER', 'SEMESTER', 'HALF_YEAR', 'YEAR'], q.kind)
           ) as choice
    from asked a
    join data.periods q on q.school_id = a.school_id and q.year = a.year
        and in_force(q.since_change, q.until_change, a.change_no)
    join data.teaching_load l on l.school_id = a.school_id and l.period = q.period
        and in_force(l.since_change, l.until_change, a.change_no)
    where l.period = a.period or (a.kind = 'YEAR') <> (q.kind = 'YEAR')
) ranked
where choice = 1;

-- Rows of the plan of education work, and who took part in those that were held in the period.
create temp table planned_event on commit drop as
select u.school_id, u.row_id, u.event, u.planned_on, nullif(u.class, '') as class, u.level, coalesce(u.school_contest, false) as school_contest,
       u.planned_on between a.starts_on and a.ends_on as planned, u.held_on is not null as held,
       coalesce(u.held_on between a.starts_on and a.ends_on, false) as held_now, coalesce(u.pupils, 0) as pupils
from asked a
join data.upbringing_events u on u.school_id = a.school_id and in_force(u.since_change, u.until_change, a.change_no)
where u.planned_on between a.starts_on and a.ends_on or u.held_on between a.starts_on and a.ends_on;

create temp table event_guest on commit drop as
select p.school_id, p.row_id, p.event, p.planned_on, p.staff_id, p.pupil_id
from asked a
join data.event_participants p on p.school_id = a.school_id and in_force(p.since_change, p.until_change, a.change_no)
where exists (
    select 1 from planned_event h
    where h.school_id = p.school_id and h.event = p.event and h.planned_on = p.planned_on and h.held_now);

-- Pupils of extra-curricular programmes, each with the prizes of the period that are credited to the programme.
create temp table programme_pupil on commit drop as
select x.school_id, x.row_id, x.programme, x.pupil_id, e.class, e.grade,
       exists (
           select 1 from achieved h
           where h.school_id = x.school_id and h.pupil_id = x.pupil_id and h.programme = x.programme
               and h.result in ('PRIZE', 'WINNER')) as won
from asked a
join data.extra_programmes x on x.school_id = a.school_id and x.period = a.period and in_force(x.since_change, x.until_change, a.change_no)
join enrolled e on e.school_id = x.school_id and e.pupil_id = x.pupil_id;

-- Plans of individual work with the pupil's marks now and in the base period: the same period of the year before where its
-- marks are loaded, else the previous one of its kind (formulas, section 5).
create temp table work_plan on commit drop as
with base as (
    select distinct on (b.school_id) b.school_id, b.period
    from base_period b
    join asked a on a.school_id = b.school_id
    where exists (
        select 1 from data.marks m where m.school_id = b.school_id and m.period = b.period and in_force(m.since_change, m.until_change, a.change_no))
    order by b.school_id, b.rank
)
select w.school_id, w.row_id, w.pupil_id, w.subject, w."group", w.staff_id, w.plan_done,
       m.row_id as mark_row_id, o.row_id as base_row_id,
       case when m.mark in ('5', '4', '3', '2', '1') then m.mark::integer end as mark,
       case when o.mark in ('5', '4', '3', '2', '1') then o.mark::integer end as base_mark
from asked a
join data.individual_work w on w.school_id = a.school_id and w.period = a.period and in_force(w.since_change, w.until_change, a.change_no)
join enrolled e on e.school_id = w.school_id and e.pupil_id = w.pupil_id
left join mark_of m on m.school_id = w.school_id and m.pupil_id = w.pupil_id and m.subject = w.subject
left join base b on b.school_id = w.school_id
left join data.marks o on o.school_id = w.school_id and o.period = b.period and o.pupil_id = w.pupil_id
    and o.subject = w.subject and in_force(o.since_change, o.until_change, a.change_no);

create temp table recorded_outcome on commit drop as
select o.school_id, o.pupil_id, o.decision, o.certificate, coalesce(o.commendation_sheet, false) as commendation_sheet,
       o.subject_commendations, o.destination
from asked a
join data.year_outcomes o on o.school_id = a.school_id and o.year = a.year and a.kind = 'YEAR'
    and in_force(o.since_change, o.until_change, a.change_no);
analyze recorded_outcome;
