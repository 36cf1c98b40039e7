-- Figures of the ten indicators that give the most of them, written by hand: numerators and denominators of every school
-- for the period in the setting bench.period, rows in force, no derivations, no norms, no bases. One session, one transaction.
-- The definitions are those of the programme; the settings of the method are the bundled ones.

set local work_mem = '256MB';
set local jit = off;
set local enable_mergejoin = off;

create table bench_b.figure (
    figure_no integer generated always as identity (cache 10000), school_id integer not null, indicator text not null, measure text not null,
    category text, scope text not null, scope_id text not null, numerator numeric not null, denominator numeric not null
);

create temp table asked on commit drop as
select q.school_id, s.code as school, q.period, q.year, q.kind, q.starts_on, q.ends_on,
       make_date(left(q.year, 4)::integer, 9, 1) as year_starts_on, make_date(left(q.year, 4)::integer + 1, 8, 31) as year_ends_on
from data.periods q
join school s using (school_id)
where q.period = current_setting('bench.period') and q.until_change is null;

create temp table class_of on commit drop as
select c.row_id as class_row, c.school_id, c.class, c.grade, case when c.grade <= 4 then 'PRIMARY' when c.grade <= 9 then 'BASIC' else 'SECONDARY' end as level
from asked a
join data.classes c on c.school_id = a.school_id and c.year = a.year and c.until_change is null;

create temp table enrolled on commit drop as
select distinct on (a.school_id, p.pupil_id) p.row_id as pupil_row, a.school_id, p.pupil_id, c.class_row, c.class, c.grade, c.level
from asked a
join data.pupils p on p.school_id = a.school_id and p.year = a.year and p.until_change is null
join class_of c on c.school_id = a.school_id and c.class = p.class
where p.enrolled_on <= a.ends_on and (p.left_on is null or p.left_on > a.ends_on)
order by a.school_id, p.pupil_id, p.enrolled_on desc;

-- Load rows that may speak for the period: its own, for a year those of its parts, for a part those of its year.
create temp table load_row on commit drop as
select a.school_id, a.kind as asked_kind, q.kind, q.ends_on, l.period, l.period = a.period as own, l.staff_id, l.class, l.subject,
       nullif(l."group", '') as load_group, l.lessons_planned, l.lessons_given,
       array_position(array['QUARTER', 'TRIMESTER', 'SEMESTER', 'HALF_YEAR', 'YEAR'], q.kind) as fineness
from asked a
join data.periods q on q.school_id = a.school_id and q.year = a.year and q.until_change is null
join data.teaching_load l on l.school_id = a.school_id and l.period = q.period and l.until_change is null
where l.period = a.period or (a.kind = 'YEAR') <> (q.kind = 'YEAR');

-- Whose marks they are: the only teacher of a class and subject, or of the pupil's group in it.
create temp table load_of on commit drop as
select school_id, class, subject, load_group, staff_id
from (
    select *, dense_rank() over (partition by school_id, class, subject order by not own, ends_on desc, period) as choice
    from load_row
) ranked
where choice = 1;

create temp table sole_teacher on commit drop as
select school_id, class, subject, min(staff_id) as staff_id
from load_of
group by school_id, class, subject
having min(staff_id) = max(staff_id);

create temp table pupil_teacher on commit drop as
select g.school_id, g.pupil_id, g.class, g.subject, t.staff_id
from asked a
join data.groups g on g.school_id = a.school_id and g.year = a.year and g.until_change is null
join (
    select school_id, class, subject, load_group, min(staff_id) as staff_id
    from load_of
    where load_group is not null
    group by school_id, class, subject, load_group
    having min(staff_id) = max(staff_id)
) t on t.school_id = g.school_id and t.class = g.class and t.subject = g.subject and t.load_group = g."group";

analyze asked, class_of, enrolled, sole_teacher, pupil_teacher;

create temp table mark_of on commit drop as
select e.pupil_row, e.class_row, m.subject, case m.mark when 'NA' then 0 else m.mark::integer end as mark,
       coalesce(m.staff_id, s.staff_id, t.staff_id) as staff_id
from asked a
join data.marks m on m.school_id = a.school_id and m.period = a.period and m.until_change is null
join enrolled e on e.school_id = m.school_id and e.pupil_id = m.pupil_id
left join sole_teacher s on s.school_id = m.school_id and s.class = e.class and s.subject = m.subject
left join pupil_teacher t on t.school_id = m.school_id and t.class = e.class and t.subject = m.subject and t.pupil_id = m.pupil_id
where e.grade > 1 and m.mark in ('5', '4', '3', '2', '1', 'NA');

create temp table attested on commit drop as
select e.pupil_row, e.class_row, t.subject, case t.mark when 'NA' then 0 else t.mark::integer end as mark,
       coalesce(t.staff_id, s.staff_id, g.staff_id) as staff_id
from asked a
join data.attestation t on t.school_id = a.school_id and t.period = a.period and t.until_change is null
join enrolled e on e.school_id = t.school_id and e.pupil_id = t.pupil_id
left join sole_teacher s on s.school_id = t.school_id and s.class = e.class and s.subject = t.subject
left join pupil_teacher g on g.school_id = t.school_id and g.class = e.class and g.subject = t.subject and g.pupil_id = t.pupil_id
where e.grade > 1 and t.mark in ('5', '4', '3', '2', '1', 'NA');

create temp table examined on commit drop as
select e.pupil_row, x.school_id, x.kind, x.pupil_id, e.class, x.subject, coalesce(x.staff_id, s.staff_id, g.staff_id) as staff_id,
       x.score, x.min_score, x.mark::integer as mark
from (
    select distinct on (x.school_id, x.kind, x.pupil_id, x.subject) x.*
    from asked a
    join data.exams x on x.school_id = a.school_id and x.year = a.year and a.kind = 'YEAR' and x.until_change is null
    order by x.school_id, x.kind, x.pupil_id, x.subject, coalesce(x.attempt, 1) desc
) x
join enrolled e on e.school_id = x.school_id and e.pupil_id = x.pupil_id
left join sole_teacher s on s.school_id = x.school_id and s.class = e.class and s.subject = x.subject
left join pupil_teacher g on g.school_id = x.school_id and g.class = e.class and g.subject = x.subject and g.pupil_id = x.pupil_id;

-- 1.1.2, 1.1.9: final marks and attestation, counted once over pupils and once over class, subject and teacher; 0 is "not assessed".
create temp table counted_marks on commit drop as
select indicator, pupil_row, class_row, subject, staff_id, count(*) as assessed,
       count(*) filter (where mark >= 3) as passed, count(*) filter (where mark >= 4) as good, sum(sou) as sou, sum(mark) as total,
       count(*) filter (where mark > 0) as figures, 0::bigint as confirmed, 0::bigint as raised, 0::bigint as lowered
from (select '1.1.2' as indicator, *, case mark when 5 then 100 when 4 then 64 when 3 then 36 when 2 then 16 else 7 end as sou from mark_of) works
group by grouping sets ((indicator, class_row, pupil_row), (indicator, class_row, subject, staff_id))
union all
select indicator, pupil_row, class_row, subject, staff_id, count(*) as assessed,
       count(*) filter (where mark >= 3) as passed, count(*) filter (where mark >= 4) as good, sum(sou) as sou, sum(mark) as total,
       count(*) filter (where mark > 0) as figures, count(*) filter (where against = 0), count(*) filter (where against > 0), count(*) filter (where against < 0)
from (
    select '1.1.9' as indicator, t.*, case t.mark when 5 then 100 when 4 then 64 when 3 then 36 when 2 then 16 else 7 end as sou,
           case when t.mark > 0 and m.mark > 0 then t.mark - m.mark end as against
    from attested t
    left join mark_of m on m.pupil_row = t.pupil_row and m.subject = t.subject
) works
group by grouping sets ((indicator, class_row, pupil_row), (indicator, class_row, subject, staff_id));

-- Attainment and comparison of each unit; pupils count once, their marks each in SOU and mean mark.
create temp table attained on commit drop as
select c.indicator, k.school_id,
       case when grouping(k.class) = 0 then 'CLASS' when grouping(k.level) = 0 then 'LEVEL' else 'SCHOOL' end as scope,
       case when grouping(k.class) = 0 then k.class when grouping(k.level) = 0 then k.level else a.school end as scope_id,
       count(*) filter (where passed = assessed) as passed, count(*) filter (where good = assessed) as good, count(*) as whole,
       sum(sou) as sou, sum(assessed) as assessed, sum(total) as total, sum(figures) as figures,
       sum(confirmed) as confirmed, sum(raised) as raised, sum(lowered) as lowered
from counted_marks c
join class_of k using (class_row)
join asked a using (school_id)
where c.pupil_row is not null
group by c.indicator, k.school_id, a.school, grouping sets ((k.class), (k.level), ())
union all
select indicator, school_id,
       case when grouping(class, subject, staff_id) = 0 then 'TEACHER_CLASS_SUBJECT' when grouping(class, subject) = 0 then 'CLASS_SUBJECT'
            when grouping(subject) = 0 then 'SUBJECT' else 'TEACHER' end,
       concat_ws('/', case when grouping(staff_id) = 0 then staff_id end, case when grouping(class) = 0 then class end, case when grouping(subject) = 0 then subject end),
       sum(passed), sum(good), sum(assessed), sum(sou), sum(assessed), sum(total), sum(figures), sum(confirmed), sum(raised), sum(lowered)
from counted_marks
join class_of using (class_row)
where pupil_row is null
group by indicator, school_id, grouping sets ((subject), (class, subject), (staff_id), (class, subject, staff_id))
having grouping(staff_id) = 1 or staff_id is not null;

insert into bench_b.figure (school_id, indicator, measure, category, scope, scope_id, numerator, denominator)
select school_id, indicator, measure, null, scope, scope_id, numerator, denominator
from attained
cross join lateral (values
    ('pass_rate', passed, whole::numeric), ('quality_rate', good, whole), ('sou', sou, assessed), ('mean_mark', total, figures),
    ('confirmed_share', confirmed, confirmed + raised + lowered), ('raised_share', raised, confirmed + raised + lowered),
    ('lowered_share', lowered, confirmed + raised + lowered)
) m (measure, numerator, denominator)
where denominator > 0 and not (indicator = '1.1.2' and scope = 'LEVEL');

-- 1.1.10: results of each kind of exam, against the marks of the year.
create temp table exam_result on commit drop as
select x.school_id, a.school, x.kind, x.pupil_id, x.class, x.subject, x.staff_id, x.score, x.mark, d.decided, x.kind <> 'EGE' and x.mark is not null as marked,
       case when x.score is not null and x.min_score is not null then x.score >= x.min_score else coalesce(x.mark >= 3, false) end as passed,
       case when x.kind <> 'EGE' and m.mark > 0 then sign(x.mark - m.mark) end as against_year
from examined x
join asked a using (school_id)
left join mark_of m on m.pupil_row = x.pupil_row and m.subject = x.subject
cross join lateral (select x.score is not null and x.min_score is not null or x.mark is not null as decided) d;

insert into bench_b.figure (school_id, indicator, measure, category, scope, scope_id, numerator, denominator)
select school_id, '1.1.10', measure, kind, scope, scope_id, numerator, denominator
from (
    select school_id, kind, case when grouping(class) = 0 then 'CLASS' else 'SCHOOL' end as scope,
           case when grouping(class) = 0 then class else school end as scope_id,
           count(*) filter (where decided and passed) as passed, count(*) filter (where decided) as decided,
           count(*) filter (where marked and good) as good, count(*) filter (where marked) as marked,
           sum(scores) as scores, sum(scored) as scored, sum(marks) as marks, sum(with_mark) as with_mark, sum(high) as high,
           sum(confirmed) as confirmed, sum(raised) as raised, sum(lowered) as lowered
    from (
        select school_id, school, kind, class, pupil_id, bool_or(decided) as decided, bool_and(passed or not decided) as passed, bool_or(marked) as marked,
               coalesce(bool_and(mark >= 4), false) as good, sum(score) as scores, count(score) as scored, sum(mark) as marks, count(mark) as with_mark,
               count(*) filter (where score >= 80) as high, count(*) filter (where against_year = 0) as confirmed,
               count(*) filter (where against_year > 0) as raised, count(*) filter (where against_year < 0) as lowered
        from exam_result
        group by school_id, school, kind, class, pupil_id
    ) pupil
    group by school_id, school, kind, grouping sets ((class), ())
    union all
    select school_id, kind,
           case when grouping(class, subject, staff_id) = 0 then 'TEACHER_CLASS_SUBJECT' when grouping(class, subject) = 0 then 'CLASS_SUBJECT'
                when grouping(subject) = 0 then 'SUBJECT' else 'TEACHER' end,
           concat_ws('/', case when grouping(staff_id) = 0 then staff_id end, case when grouping(class) = 0 then class end, case when grouping(subject) = 0 then subject end),
           count(*) filter (where decided and passed), count(*) filter (where decided), count(*) filter (where marked and mark >= 4), count(*) filter (where marked),
           sum(score), count(score), sum(mark), count(mark), count(*) filter (where score >= 80),
           count(*) filter (where against_year = 0), count(*) filter (where against_year > 0), count(*) filter (where against_year < 0)
    from exam_result
    group by school_id, kind, grouping sets ((subject), (class, subject), (staff_id), (class, subject, staff_id))
    having grouping(staff_id) = 1 or staff_id is not null
) unit
cross join lateral (values
    ('pass_rate', passed::numeric, decided::numeric), ('quality_rate', good, marked), ('mean_score', scores, scored), ('mean_mark', marks, with_mark),
    ('high_score_share', high, case when kind = 'EGE' then scored end), ('confirmed_share', confirmed, confirmed + raised + lowered),
    ('raised_share', raised, confirmed + raised + lowered), ('lowered_share', lowered, confirmed + raised + lowered)
) m (measure, numerator, denominator)
where denominator > 0;

-- 2.3.1: lessons of the period's own load rows, else of the finest parts; groups apart for the lag, added up for the norm.
create temp table lesson_load on commit drop as
select l.school_id, c.class, l.subject, l.staff_id, sum(l.lessons_planned) as planned, sum(l.lessons_given) as given, sum(l.lag) as lag
from (
    select school_id, class, subject, staff_id, load_group, sum(lessons_planned) as lessons_planned, sum(lessons_given) as lessons_given,
           greatest(0, sum(lessons_planned) - sum(lessons_given)) as lag
    from (
        select *, dense_rank() over (partition by school_id order by not own, fineness) as choice from load_row
        where own or asked_kind = 'YEAR'
    ) ranked
    where choice = 1
    group by school_id, class, subject, staff_id, load_group
) l
join class_of c on c.school_id = l.school_id and c.class = l.class
group by l.school_id, c.class, l.subject, l.staff_id;

insert into bench_b.figure (school_id, indicator, measure, category, scope, scope_id, numerator, denominator)
select u.school_id, '2.3.1', measure, null, scope, coalesce(scope_id, a.school), numerator, denominator
from (
    select school_id, case when grouping(class, subject) = 0 then 'CLASS_SUBJECT' when grouping(class) = 0 then 'CLASS' when grouping(subject) = 0 then 'SUBJECT' else 'SCHOOL' end as scope,
           case when grouping(class, subject) < 3 then concat_ws('/', case when grouping(class) = 0 then class end, case when grouping(subject) = 0 then subject end) end as scope_id,
           sum(planned) as planned, sum(given) as given, sum(lag) as lag, count(*) filter (where planned > 0 and given < planned) as behind, count(*) filter (where planned > 0) as pairs
    from (
        select school_id, class, subject, sum(planned) as planned, sum(given) as given, sum(lag) as lag from lesson_load group by school_id, class, subject
    ) pair
    group by school_id, grouping sets ((class, subject), (class), (subject), ())
    union all
    select school_id, case when grouping(class) = 0 then 'TEACHER_CLASS_SUBJECT' else 'TEACHER' end,
           concat_ws('/', staff_id, case when grouping(class) = 0 then class end, case when grouping(class) = 0 then subject end),
           sum(planned), sum(given), sum(lag), count(*) filter (where planned > 0 and given < planned), count(*) filter (where planned > 0)
    from lesson_load
    group by school_id, staff_id, grouping sets ((class, subject), ())
) u
join asked a using (school_id)
cross join lateral (values ('delivery_rate', given, planned), ('lag_lessons', lag, 1), ('below_norm_share', behind, pairs)) m (measure, numerator, denominator)
where denominator > 0;

-- 2.6.1, 2.8.1: answers of each group and of all; about a teacher only where no group with answers gave fewer than five.
create temp table answer on commit drop as
select s.school_id, a.school, s.topic, s.respondents, c.class, case when c.class is not null then nullif(s.subject, '') end as subject,
       nullif(s.staff_id, '') as staff_id, s.answered, s.positive, s.invited
from asked a
join data.surveys s on s.school_id = a.school_id and s.period = a.period and s.until_change is null
left join class_of c on c.school_id = s.school_id and c.class = s.class
where s.topic in ('TEACHERS', 'CLASS_TEACHERS');

insert into bench_b.figure (school_id, indicator, measure, category, scope, scope_id, numerator, denominator)
select school_id, indicator, measure, category, scope, scope_id, numerator, denominator
from (
    select indicator, school_id, scope, scope_id, coalesce(respondents, 'ALL') as category, sum(answered) as answered, sum(positive) as positive, sum(invited) as invited,
           sum(responded) as responded, min(answered) filter (where answered > 0) as fewest
    from (
        select indicator, school_id, respondents,
               case when grouping(class) = 0 then 'CLASS' when grouping(subject) = 0 then 'SUBJECT' when grouping(staff_id) = 0 then 'TEACHER' else 'SCHOOL' end as scope,
               case when grouping(class) = 0 then class when grouping(subject) = 0 then subject when grouping(staff_id) = 0 then staff_id else school end as scope_id,
               sum(answered) as answered, sum(positive) as positive, sum(invited) as invited,
               sum(answered) filter (where invited is not null) as responded
        from answer
        join (values ('2.6.1', 'TEACHERS'), ('2.8.1', 'TEACHERS'), ('2.8.1', 'CLASS_TEACHERS')) i (indicator, topic) using (topic)
        group by indicator, school_id, school, respondents, grouping sets ((class), (subject), (staff_id), ())
    ) u
    group by indicator, school_id, scope, scope_id, grouping sets ((respondents), ())
) u
cross join lateral (values ('positive_share', positive, answered), ('response_rate', responded, invited)) m (measure, numerator, denominator)
where denominator > 0 and scope_id is not null and (scope <> 'TEACHER' or fewest >= 5) and not (indicator = '2.8.1' and scope = 'SUBJECT');

-- 3.2.12, 3.2.14: teachers present on the last day, with what they did in the period; one teacher counts once in each kind.
create temp table teacher on commit drop as
select a.school_id, a.school, a.starts_on, a.ends_on, s.staff_id, nullif(s.method_union, '') as method_union
from asked a
join data.staff s on s.school_id = a.school_id and s.year = a.year and s.until_change is null
where s.category = 'TEACHING' and s.hired_on <= a.ends_on and (s.left_on is null or s.left_on >= a.ends_on)
    and exists (
        select from data.teacher_activities d
        where d.school_id = a.school_id and d.held_on between a.year_starts_on and a.year_ends_on and d.until_change is null);

create temp table did on commit drop as
select t.school_id, t.staff_id, d.kind, d.level, coalesce(d.result <> 'PARTICIPANT', false) as won
from teacher t
join data.teacher_activities d on d.school_id = t.school_id and d.staff_id = t.staff_id and d.held_on between t.starts_on and t.ends_on and d.until_change is null
union all
select t.school_id, t.staff_id, 'COURSE', null, false
from teacher t
join data.training d on d.school_id = t.school_id and d.staff_id = t.staff_id and d.finished_on between t.starts_on and t.ends_on and d.until_change is null;

insert into bench_b.figure (school_id, indicator, measure, category, scope, scope_id, numerator, denominator)
select school_id, '3.2.12', 'share', kind, scope, scope_id, numerator, denominator
from (
    select t.school_id, k.kind, case when grouping(t.staff_id) = 0 then 'TEACHER' when grouping(t.method_union) = 0 then 'METHOD_UNION' else 'SCHOOL' end as scope,
           case when grouping(t.staff_id) = 0 then t.staff_id when grouping(t.method_union) = 0 then t.method_union else t.school end as scope_id,
           count(d.staff_id) as numerator, count(*) as denominator
    from teacher t
    cross join (values ('COURSE'), ('METHOD_UNION'), ('OPEN_LESSON'), ('WORKSHOP'), ('PUBLICATION'), ('MENTORING'), ('CONTEST'), ('INNOVATION'), ('OTHER'), ('ALL')) k (kind)
    left join (
        select school_id, staff_id, coalesce(kind, 'ALL') as kind
        from did
        where kind not in ('EXPERT', 'JURY', 'ATTESTATION_BOARD')
        group by school_id, staff_id, grouping sets ((kind), ())
    ) d on d.school_id = t.school_id and d.staff_id = t.staff_id and d.kind = k.kind
    where exists (select from data.training c where c.school_id = t.school_id and c.until_change is null)
    group by t.school_id, t.school, k.kind, grouping sets ((t.staff_id), (t.method_union), ())
) u
where scope_id is not null;

insert into bench_b.figure (school_id, indicator, measure, category, scope, scope_id, numerator, denominator)
select school_id, '3.2.14', measure, level, scope, scope_id, numerator, denominator
from (
    select t.school_id, k.level, case when grouping(t.staff_id) = 0 then 'TEACHER' else 'SCHOOL' end as scope,
           case when grouping(t.staff_id) = 0 then t.staff_id else t.school end as scope_id,
           count(d.staff_id) as competed, count(d.staff_id) filter (where d.won) as won, count(*) as denominator
    from teacher t
    cross join (values ('SCHOOL'), ('MUNICIPAL'), ('REGIONAL'), ('NATIONAL'), ('INTERNATIONAL'), ('ALL')) k (level)
    left join (
        select school_id, staff_id, case when grouping(level) = 0 then level else 'ALL' end as level, bool_or(won) as won
        from did
        where kind = 'CONTEST'
        group by school_id, staff_id, grouping sets ((level), ())
    ) d on d.school_id = t.school_id and d.staff_id = t.staff_id and d.level = k.level
    group by t.school_id, t.school, k.level, grouping sets ((t.staff_id), ())
) u
cross join lateral (values ('participant_share', competed), ('winner_share', won)) m (measure, numerator);

-- 1.4.1, 1.4.2: olympiads of the period; pupils count once in each level of event.
create temp table olympiad on commit drop as
select a.school_id, a.school, h.pupil_id, e.level as education, h.level, h.result <> 'PARTICIPANT' as won, nullif(h.staff_id, '') as staff_id
from asked a
join data.achievements h on h.school_id = a.school_id and h.held_on between a.starts_on and a.ends_on and h.until_change is null
join enrolled e on e.school_id = h.school_id and e.pupil_id = h.pupil_id
where h.kind = 'OLYMPIAD';

-- Where any achievement of the school year is loaded; pupils of the units, and of the classes in the load of each teacher.
create temp table unit_size on commit drop as
select e.school_id, case when grouping(e.level) = 0 then 'LEVEL' else 'SCHOOL' end as scope,
       case when grouping(e.level) = 0 then e.level else a.school end as scope_id, count(*) as pupils
from asked a
join enrolled e using (school_id)
where exists (
    select from data.achievements h
    where h.school_id = a.school_id and h.held_on between a.year_starts_on and a.year_ends_on and h.until_change is null)
group by e.school_id, a.school, grouping sets ((e.level), ())
union all
select t.school_id, 'TEACHER', t.staff_id, sum(c.pupils)
from (
    select distinct school_id, staff_id, class
    from (select *, dense_rank() over (partition by school_id order by not own, fineness) as choice from load_row) ranked
    where choice = 1
) t
join (select school_id, class, count(*) as pupils from enrolled group by school_id, class) c using (school_id, class)
where exists (select from olympiad o where o.school_id = t.school_id and o.staff_id = t.staff_id)
group by t.school_id, t.staff_id;

create temp table olympiad_count on commit drop as
select school_id, scope, scope_id, case when all_levels then 'ALL' else level end as level, count(distinct pupil_id) as took_part,
       count(distinct pupil_id) filter (where won) as winners, count(*) as rows, count(*) filter (where won) as won
from (
    select school_id, pupil_id, level, won, u.scope, u.scope_id, all_levels
    from olympiad
    cross join lateral (values ('SCHOOL', school), ('LEVEL', education), ('TEACHER', staff_id)) u (scope, scope_id)
    cross join (values (true), (false)) l (all_levels)
    where u.scope_id is not null
) o
group by school_id, scope, scope_id, 4;

insert into bench_b.figure (school_id, indicator, measure, category, scope, scope_id, numerator, denominator)
select u.school_id, m.indicator, 'share', k.level, u.scope, u.scope_id, coalesce(m.numerator, 0), u.pupils
from unit_size u
cross join (values ('SCHOOL'), ('MUNICIPAL'), ('REGIONAL'), ('NATIONAL'), ('INTERNATIONAL'), ('ALL')) k (level)
left join olympiad_count c on c.school_id = u.school_id and c.scope = u.scope and c.scope_id = u.scope_id and c.level = k.level
cross join lateral (values ('1.4.1', c.took_part), ('1.4.2', c.winners)) m (indicator, numerator)
union all
select school_id, '1.4.2', 'share_of_participations', level, scope, scope_id, won, rows
from olympiad_count;

alter table bench_b.figure add primary key (school_id, figure_no);
