-- Whose exams and attestations are that name no teacher, of every period that ended by the last day asked for (formulas,
-- section 4): of who teaches the pupil's mark in the subject and period (exams: of the year), else by the load. A pupil who left
-- belongs to the last class; every attempt has its row. Each step is a table of its own with statistics: joined in one
-- statement, 15,000 rows of ten schools took 16 seconds.
create temp table work_then on commit drop as
select a.school_id, a.change_no, 'exams' as dataset, x.row_id, x.pupil_id, x.subject, q.period, q.year, q.kind, q.ends_on
from asked a
join data.periods q on q.school_id = a.school_id and q.kind = 'YEAR' and q.ends_on <= a.ends_on
    and in_force(q.since_change, q.until_change, a.change_no)
join data.exams x on x.school_id = a.school_id and x.year = q.year and x.staff_id is null
    and in_force(x.since_change, x.until_change, a.change_no)
union all
select a.school_id, a.change_no, 'attestation', t.row_id, t.pupil_id, t.subject, q.period, q.year, q.kind, q.ends_on
from asked a
join data.periods q on q.school_id = a.school_id and q.ends_on <= a.ends_on
    and in_force(q.since_change, q.until_change, a.change_no)
join data.attestation t on t.school_id = a.school_id and t.period = q.period and t.staff_id is null
    and in_force(t.since_change, t.until_change, a.change_no);
analyze work_then;

create temp table worked_then on commit drop as
select distinct school_id, change_no, period, year, kind, ends_on from work_then;
analyze worked_then;

create temp table class_then on commit drop as
select distinct on (w.school_id, w.period, p.pupil_id) w.school_id, w.period, p.pupil_id, p.class
from worked_then w
join data.pupils p on p.school_id = w.school_id and p.year = w.year and p.enrolled_on <= w.ends_on
    and in_force(p.since_change, p.until_change, w.change_no)
order by w.school_id, w.period, p.pupil_id, (p.left_on is null or p.left_on > w.ends_on) desc, p.enrolled_on desc;
analyze class_then;

create temp table load_then on commit drop as
select school_id, period, year, class, subject, load_group, staff_id
from (
    select w.school_id, w.period, w.year, l.class, l.subject, nullif(l."group", '') as load_group, l.staff_id,
           dense_rank() over (
               partition by w.school_id, w.period, l.class, l.subject
               order by l.period <> w.period, q.ends_on desc,
                        array_position(array['QUARTER', 'TRIMESTER', 'SEMESTER', 'HALF_YEAR', 'YEAR'], q.kind), l.period
           ) as choice
    from worked_then w
    join data.periods q on q.school_id = w.school_id and q.year = w.year
        and in_force(q.since_change, q.until_change, w.change_no)
    join data.teaching_load l on l.school_id = w.school_id and l.period = q.period
        and in_force(l.since_change, l.until_change, w.change_no)
    where l.period = w.period or (w.kind = 'YEAR') <> (q.kind = 'YEAR')
) ranked
where choice = 1;
analyze load_then;

create temp table sole_then on commit drop as
select school_id, period, class, subject, min(staff_id) as staff_id
from load_then
group by school_id, period, class, subject
having count(distinct staff_id) = 1;
analyze sole_then;

create temp table pupil_then on commit drop as
select t.school_id, t.period, g.pupil_id, t.class, t.subject, t.staff_id
from (
    select school_id, period, year, class, subject, load_group, min(staff_id) as staff_id
    from load_then
    where load_group is not null
    group by school_id, period, year, class, subject, load_group
    having count(distinct staff_id) = 1
) t
join asked a on a.school_id = t.school_id
join data.groups g on g.school_id = t.school_id and g.year = t.year and g.class = t.class and g.subject = t.subject
    and g."group" = t.load_group and in_force(g.since_change, g.until_change, a.change_no);
analyze pupil_then;

create temp table mark_then on commit drop as
select w.school_id, w.period, m.pupil_id, m.subject, m.staff_id
from worked_then w
join data.marks m on m.school_id = w.school_id and m.period = w.period
    and in_force(m.since_change, m.until_change, w.change_no)
where m.staff_id is not null;
analyze mark_then;

create temp table teacher_of_work on commit drop as
select w.school_id, w.dataset, w.row_id, coalesce(m.staff_id, s.staff_id, g.staff_id) as staff_id
from work_then w
left join mark_then m on m.school_id = w.school_id and m.period = w.period and m.pupil_id = w.pupil_id and m.subject = w.subject
left join class_then c on c.school_id = w.school_id and c.period = w.period and c.pupil_id = w.pupil_id
left join sole_then s on s.school_id = w.school_id and s.period = w.period and s.class = c.class and s.subject = w.subject
left join pupil_then g on g.school_id = w.school_id and g.period = w.period and g.class = c.class and g.subject = w.subject
    and g.pupil_id = w.pupil_id;
create index on teacher_of_work (school_id, dataset, row_id);
analyze teacher_of_work;
