-- For the lists of one batch of schools, beside the tables of sql/facts/prepare.sql: names, and what the latest finished run
-- says of the whole school.

create temp table named_pupil on commit drop as
select distinct on (a.school_id, p.pupil_id) a.school_id, p.pupil_id, p.class, c.grade,
       e.row_id is not null as enrolled, p.enrolled_on <= a.ends_on as came, coalesce(p.study_form, 'FULL_TIME') as study_form,
       nullif(concat_ws(' ', p.last_name, p.first_name), '') as pupil
from asked a
join data.pupils p on p.school_id = a.school_id and p.year = a.year
    and in_force(p.since_change, p.until_change, a.change_no)
left join class_of c on c.school_id = a.school_id and c.class = p.class
left join enrolled e on e.school_id = a.school_id and e.row_id = p.row_id
order by a.school_id, p.pupil_id, e.row_id is not null desc, p.enrolled_on <= a.ends_on desc, p.enrolled_on desc;
create unique index on named_pupil (school_id, pupil_id);
analyze named_pupil;

create temp table named_staff on commit drop as
select a.school_id, s.staff_id, concat_ws(' ', s.last_name, s.first_name, s.patronymic) as teacher
from asked a
join data.staff s on s.school_id = a.school_id and s.year = a.year
    and in_force(s.since_change, s.until_change, a.change_no);
create unique index on named_staff (school_id, staff_id);
analyze named_staff;

-- A figure that is given for levels only (1.1.1) stands for the whole school by the sum of its parts.
create temp table school_figure on commit drop as
with stored as (
    select a.school_id, f.*
    from asked a
    join result.latest_run r on r.school_id = a.school_id and r.period = a.period
    join result.figure f on f.school_run_id = r.school_run_id and f.scope in ('SCHOOL', 'LEVEL')
)
select school_id, indicator, measure, category, status, reason, reason_detail, numerator, denominator
from stored
where scope = 'SCHOOL'
union all
select l.school_id, l.indicator, l.measure, l.category,
       case when bool_or(l.status = 'VALUE') then 'VALUE' else 'NOT_APPLICABLE' end,
       case when bool_or(l.status = 'VALUE') then null else 'NOTHING_TO_COUNT' end,
       case when bool_or(l.status = 'VALUE') then null else '' end,
       sum(l.numerator), sum(l.denominator)
from stored l
where l.scope = 'LEVEL' and not exists (
    select from stored s
    where s.school_id = l.school_id and s.indicator = l.indicator and s.measure = l.measure and s.scope = 'SCHOOL')
group by l.school_id, l.indicator, l.measure, l.category;
analyze school_figure;
