-- Which pupils have rows in what a figure is counted from, and why a row does not count: "reason" is empty where it does.
-- One row a school, source and pupil, whether the pupil is enrolled on the last day or not.
create temp table seen (school_id integer, source text, pupil_id text, reason text) on commit drop;

-- marks of the period, of the attestation and of check works
insert into seen
select school_id, source, pupil_id,
       case when bool_or(mark in ('5', '4', '3', '2', '1', 'NA')) then null
            when bool_and(mark = 'EXEMPT') then 'ALL_EXEMPT'
            else 'NO_ASSESSED_MARK' end
from (
    select a.school_id, 'FINAL_MARKS' as source, m.pupil_id, m.mark
    from asked a
    join data.marks m on m.school_id = a.school_id and m.period = a.period
        and in_force(m.since_change, m.until_change, a.change_no)
    union all
    select a.school_id, 'ATTESTATION', t.pupil_id, t.mark
    from asked a
    join data.attestation t on t.school_id = a.school_id and t.period = a.period
        and in_force(t.since_change, t.until_change, a.change_no)
    union all
    select a.school_id, d.kind, d.pupil_id, coalesce(d.mark, '')
    from asked a
    join data.diagnostics d on d.school_id = a.school_id and d.held_on between a.starts_on and a.ends_on
        and in_force(d.since_change, d.until_change, a.change_no)
    where d.kind <> 'READINESS_1'
) works
group by school_id, source, pupil_id;

-- levels of monitoring and outcomes
insert into seen
select school_id, source, pupil_id, case when count(attribute) = 0 then 'ATTRIBUTE_EMPTY' end
from (
    select a.school_id, d.kind || '_LEVEL' as source, d.pupil_id, d.level as attribute
    from asked a
    join data.diagnostics d on d.school_id = a.school_id and d.held_on between a.starts_on and a.ends_on
        and in_force(d.since_change, d.until_change, a.change_no)
    where d.kind in ('READINESS_1', 'ADAPTATION_5')
    union all
    select a.school_id, o.area, o.pupil_id, o.level
    from asked a
    join data.outcomes o on o.school_id = a.school_id and o.period = a.period
        and in_force(o.since_change, o.until_change, a.change_no)
    union all
    select a.school_id, 'UPBRINGING_SCORE', o.pupil_id, o.score::text
    from asked a
    join data.outcomes o on o.school_id = a.school_id and o.period = a.period and o.area = 'UPBRINGING'
        and in_force(o.since_change, o.until_change, a.change_no)
) levels
group by school_id, source, pupil_id;

-- exams: the latest attempt says something of passing, or has a mark
insert into seen
select distinct school_id, unnest(array['EXAM', 'EXAM/' || kind, 'EXAM_MARK/' || kind]), pupil_id,
       unnest(array[null, case when bool_or(decided) then null else 'ATTRIBUTE_EMPTY' end,
                    case when bool_or(has_mark) then null else 'ATTRIBUTE_EMPTY' end])
from (
    select distinct on (a.school_id, x.kind, x.pupil_id, x.subject) a.school_id, x.kind, x.pupil_id,
           x.mark is not null or (x.score is not null and x.min_score is not null) as decided,
           x.mark is not null as has_mark
    from asked a
    join data.exams x on x.school_id = a.school_id and x.year = a.year and a.kind = 'YEAR'
        and in_force(x.since_change, x.until_change, a.change_no)
    order by a.school_id, x.kind, x.pupil_id, x.subject, coalesce(x.attempt, 1) desc
) exams
group by school_id, kind, pupil_id;

-- health: the latest examination of the period, its attributes, and whether there was one before
insert into seen
select l.school_id, v.source, l.pupil_id, v.reason
from (
    select distinct on (a.school_id, h.pupil_id) a.school_id, a.change_no, h.*
    from asked a
    join lateral (
        select h.pupil_id, h.examined_on, h.pe_group, h.physical_development
        from data.health h
        where h.school_id = a.school_id and h.examined_on between a.starts_on and a.ends_on
            and in_force(h.since_change, h.until_change, a.change_no)
    ) h on true
    order by a.school_id, h.pupil_id, h.examined_on desc
) l
cross join lateral (values
    ('HEALTH_GROUP', null),
    ('PE_GROUP', case when l.pe_group is null then 'ATTRIBUTE_EMPTY' end),
    ('PHYSICAL_DEVELOPMENT', case when l.physical_development is null then 'ATTRIBUTE_EMPTY' end),
    ('HEALTH_CHANGE', case when not exists (
        select from data.health b
        where b.school_id = l.school_id and b.pupil_id = l.pupil_id and b.examined_on < l.examined_on
            and in_force(b.since_change, b.until_change, l.change_no)) then 'NO_EARLIER_ROW' end)
) as v (source, reason);

insert into seen
select a.school_id, 'WAS_ILL', h.pupil_id, case when count(h.was_ill) = 0 then 'ATTRIBUTE_EMPTY' end
from asked a
join data.health h on h.school_id = a.school_id and h.examined_on between a.starts_on and a.ends_on
    and in_force(h.since_change, h.until_change, a.change_no)
group by a.school_id, h.pupil_id;

-- meals: the exempt, and all who study outside the school
insert into seen
select a.school_id, 'HOT_MEALS', p.pupil_id,
       case when p.study_form in ('HOME', 'INDIVIDUAL', 'FAMILY') then 'HOME_STUDY'
            when coalesce(m.exempt, false) then 'EXEMPT_FROM_MEALS' end
from asked a
join named_pupil p on p.school_id = a.school_id
left join data.meals m on m.school_id = a.school_id and m.period = a.period and m.pupil_id = p.pupil_id
    and in_force(m.since_change, m.until_change, a.change_no)
where m.row_id is not null or (p.enrolled and p.study_form in ('HOME', 'INDIVIDUAL', 'FAMILY'));

-- certificates of commendation: grades without them (a setting), and outcomes of the year
insert into seen
select a.school_id, 'COMMENDATION', p.pupil_id,
       case when p.grade <> all (n.commendation_grades) then case p.grade when 1 then 'GRADE_1' else 'OTHER_GRADE' end end
from asked a
join list_setting n on n.school_id = a.school_id
join named_pupil p on p.school_id = a.school_id
where a.kind = 'YEAR' and (p.enrolled or exists (
    select from data.year_outcomes o
    where o.school_id = a.school_id and o.year = a.year and o.pupil_id = p.pupil_id
        and in_force(o.since_change, o.until_change, a.change_no)));

-- plans of individual work: marks of the period and of the one it is compared with in a planned subject
insert into seen
select school_id, unnest(array['PLAN', 'PLAN_COMPARED']), pupil_id,
       unnest(array[null, case when bool_or(comparable) then null else 'NO_MARKS_TO_COMPARE' end])
from (
    select a.school_id, w.pupil_id, p.mark is not null and p.base_mark is not null as comparable
    from asked a
    join data.individual_work w on w.school_id = a.school_id and w.period = a.period
        and in_force(w.since_change, w.until_change, a.change_no)
    left join work_plan p on p.school_id = w.school_id and p.row_id = w.row_id
) plans
group by school_id, pupil_id;

-- rows that simply count
insert into seen
select a.school_id, 'ATTENDANCE', t.pupil_id, null
from asked a
join counted_period c on c.school_id = a.school_id and c.dataset = 'attendance'
join data.attendance t on t.school_id = a.school_id and t.period = c.period
    and in_force(t.since_change, t.until_change, a.change_no)
union
select a.school_id, 'YEAR_OUTCOME', o.pupil_id, null
from asked a
join data.year_outcomes o on o.school_id = a.school_id and o.year = a.year and a.kind = 'YEAR'
    and in_force(o.since_change, o.until_change, a.change_no)
union
select a.school_id, h.kind, h.pupil_id, null
from asked a
join data.achievements h on h.school_id = a.school_id and h.held_on between a.starts_on and a.ends_on
    and in_force(h.since_change, h.until_change, a.change_no)
union
select a.school_id, 'EXTRA_PROGRAMME', e.pupil_id, null
from asked a
join data.extra_programmes e on e.school_id = a.school_id and e.period = a.period
    and in_force(e.since_change, e.until_change, a.change_no)
union
select a.school_id, 'PARENT_AT_EVENT', e.pupil_id, null
from asked a
join data.event_participants e on e.school_id = a.school_id and e.pupil_id is not null
    and in_force(e.since_change, e.until_change, a.change_no)
join data.upbringing_events u on u.school_id = a.school_id and u.event = e.event and u.planned_on = e.planned_on
    and u.held_on between a.starts_on and a.ends_on and in_force(u.since_change, u.until_change, a.change_no)
union
select a.school_id, 'INTEREST', i.pupil_id, null
from asked a
join data.activities i on i.school_id = a.school_id and i.period = a.period
    and in_force(i.since_change, i.until_change, a.change_no)
union
select a.school_id, 'SELF_GOVERNMENT', i.pupil_id, null
from asked a
join data.activities i on i.school_id = a.school_id and i.period = a.period and i.self_government
    and in_force(i.since_change, i.until_change, a.change_no)
union
select a.school_id, 'OFFENCE', o.pupil_id, null
from asked a
join data.offences o on o.school_id = a.school_id and o.kind = 'OFFENCE'
    and o.registered_on between a.starts_on and a.ends_on and in_force(o.since_change, o.until_change, a.change_no)
union
select a.school_id, 'REGISTER', o.pupil_id, null
from asked a
join data.offences o on o.school_id = a.school_id and o.kind = 'REGISTER' and o.registered_on <= a.ends_on
    and (o.removed_on is null or o.removed_on > a.ends_on) and in_force(o.since_change, o.until_change, a.change_no)
union
select a.school_id, 'SOCIAL_CATEGORY', p.pupil_id, null
from asked a
join data.social_passport p on p.school_id = a.school_id and p.period = a.period
    and in_force(p.since_change, p.until_change, a.change_no)
union
select a.school_id, 'FREE_MEALS', m.pupil_id, null
from asked a
join data.meals m on m.school_id = a.school_id and m.period = a.period and m.free
    and in_force(m.since_change, m.until_change, a.change_no)
union
select a.school_id, 'ENTITLED_TO_MEALS', m.pupil_id, null
from asked a
join data.meals m on m.school_id = a.school_id and m.period = a.period and m.entitled
    and in_force(m.since_change, m.until_change, a.change_no)
union
select a.school_id, 'INJURY', i.pupil_id, null
from asked a
join data.injuries i on i.school_id = a.school_id and i.happened_on between a.starts_on and a.ends_on
    and in_force(i.since_change, i.until_change, a.change_no);
create index on seen (school_id, source, pupil_id);
analyze seen;

-- The figures that are counted over pupils.
-- category: one of those that share the denominator; grades: whom the figure is about, all where it is about the whole school;
-- without_row: what a pupil without a row is - LEFT_OUT, COUNTED, or NOT_ASKED where the figure is about those with a row.
create temp table figure_over_pupils on commit drop as
select indicator, measures, split_part(measures, ';', 1) as measure, category, aspect, source, whole_school, without_row, grades
from (values
    ('1.1.1', 'pass_rate;quality_rate', null, null, 'FINAL_MARKS', true, 'LEFT_OUT', '{2,3,4,5,6,7,8,9,10,11}'::integer[]),
    ('1.1.2', 'pass_rate;quality_rate', null, null, 'FINAL_MARKS', true, 'LEFT_OUT', '{2,3,4,5,6,7,8,9,10,11}'),
    ('1.1.3', 'level_share', 'HIGH', null, 'READINESS_1_LEVEL', false, 'LEFT_OUT', '{1}'),
    ('1.1.4', 'pass_rate;quality_rate', null, null, 'KNOWLEDGE_4', false, 'LEFT_OUT', '{4}'),
    ('1.1.5', 'pass_rate;quality_rate', null, null, 'ADAPTATION_5', false, 'LEFT_OUT', '{5}'),
    ('1.1.5', 'level_share', 'HIGH', null, 'ADAPTATION_5_LEVEL', false, 'LEFT_OUT', '{5}'),
    ('1.1.6', 'pass_rate;quality_rate', null, null, 'THEMATIC_NOV', true, 'LEFT_OUT', '{2,3,4,5,6,7,8,9,10,11}'),
    ('1.1.7', 'pass_rate;quality_rate', null, null, 'THEMATIC_FEB', false, 'LEFT_OUT', '{6,7,8,9,10,11}'),
    ('1.1.8', 'pass_rate;quality_rate', null, null, 'THEMATIC_MAR', false, 'LEFT_OUT', '{5,6,7,8,9,10,11}'),
    ('1.1.9', 'pass_rate;quality_rate', null, null, 'ATTESTATION', true, 'LEFT_OUT', '{2,3,4,5,6,7,8,9,10,11}'),
    ('1.1.10', 'pass_rate;quality_rate', null, null, 'EXAM', false, 'LEFT_OUT', '{9,11}'),
    ('1.1.10', 'pass_rate', 'OGE', 'OGE', 'EXAM/OGE', false, 'NOT_ASKED', null),
    ('1.1.10', 'quality_rate', 'OGE', 'OGE', 'EXAM_MARK/OGE', false, 'NOT_ASKED', null),
    ('1.1.10', 'pass_rate', 'EGE', 'EGE', 'EXAM/EGE', false, 'NOT_ASKED', null),
    ('1.1.10', 'pass_rate', 'GVE', 'GVE', 'EXAM/GVE', false, 'NOT_ASKED', null),
    ('1.1.10', 'quality_rate', 'GVE', 'GVE', 'EXAM_MARK/GVE', false, 'NOT_ASKED', null),
    ('1.2.1', 'level_share', 'HIGH', null, 'METASUBJECT', true, 'LEFT_OUT', null),
    ('1.3.1', 'level_share', 'HIGH', null, 'PERSONAL', true, 'LEFT_OUT', null),
    ('1.3.2', 'share', null, null, 'FINAL_MARKS', true, 'LEFT_OUT', '{2,3,4,5,6,7,8,9,10,11}'),
    ('1.3.3', 'share', null, null, 'FINAL_MARKS', true, 'LEFT_OUT', '{2,3,4,5,6,7,8,9,10,11}'),
    ('1.3.4', 'share', null, null, 'FINAL_MARKS', true, 'LEFT_OUT', '{2,3,4,5,6,7,8,9,10,11}'),
    ('1.3.5', 'share', null, null, 'YEAR_OUTCOME', true, 'COUNTED', null),
    ('1.3.6', 'share', null, null, 'COMMENDATION', true, 'COUNTED', null),
    ('1.4.1', 'share', 'ALL', null, 'OLYMPIAD', true, 'COUNTED', null),
    ('1.4.2', 'share', 'ALL', null, 'OLYMPIAD', true, 'COUNTED', null),
    ('1.4.3', 'share', 'ALL', null, 'CONTEST', true, 'COUNTED', null),
    ('1.4.4', 'share', 'ALL', null, 'CONTEST', true, 'COUNTED', null),
    ('1.4.5', 'share', 'ALL', null, 'COMPETITION', true, 'COUNTED', null),
    ('1.4.6', 'share', 'ALL', null, 'COMPETITION', true, 'COUNTED', null),
    ('1.5.1', 'share', null, null, 'ATTENDANCE', true, 'LEFT_OUT', null),
    ('1.5.2', 'improved_share;unchanged_share;worsened_share', null, null, 'HEALTH_CHANGE', true, 'LEFT_OUT', null),
    ('1.5.2', 'health_index', null, null, 'WAS_ILL', true, 'LEFT_OUT', null),
    ('1.5.3', 'share', '1', 'HEALTH_GROUP', 'HEALTH_GROUP', true, 'LEFT_OUT', null),
    ('1.5.3', 'share', 'BASIC', 'PE_GROUP', 'PE_GROUP', true, 'LEFT_OUT', null),
    ('1.5.3', 'share', 'HARMONIOUS', 'PHYSICAL_DEVELOPMENT', 'PHYSICAL_DEVELOPMENT', true, 'LEFT_OUT', null),
    ('2.2.4', 'share', null, null, 'EXTRA_PROGRAMME', true, 'COUNTED', null),
    ('2.2.5', 'winner_share', null, null, 'EXTRA_PROGRAMME', false, 'NOT_ASKED', null),
    ('2.4.2', 'done_share', 'ALL', null, 'PLAN', false, 'NOT_ASKED', null),
    ('2.4.2', 'progress_share', 'ALL', null, 'PLAN_COMPARED', false, 'NOT_ASKED', null),
    ('2.7.1', 'parents_share', null, null, 'PARENT_AT_EVENT', true, 'COUNTED', null),
    ('2.7.2', 'share', null, null, 'INTEREST', true, 'LEFT_OUT', null),
    ('2.7.6', 'level_share', 'HIGH', null, 'UPBRINGING', true, 'LEFT_OUT', null),
    ('2.7.6', 'mean_score', null, null, 'UPBRINGING_SCORE', true, 'LEFT_OUT', null),
    ('2.7.8', 'offence_share', null, null, 'OFFENCE', true, 'COUNTED', null),
    ('2.7.8', 'register_share', null, null, 'REGISTER', true, 'COUNTED', null),
    ('3.1.6', 'share', 'LARGE_FAMILY', null, 'SOCIAL_CATEGORY', true, 'COUNTED', null),
    ('3.7.1', 'share', null, null, 'HOT_MEALS', true, 'COUNTED', null),
    ('3.7.2', 'share', null, null, 'FREE_MEALS', true, 'COUNTED', null),
    ('3.7.2', 'entitled_covered_share', null, null, 'ENTITLED_TO_MEALS', false, 'NOT_ASKED', null),
    ('3.9.2', 'share', null, null, 'INJURY', true, 'COUNTED', null),
    ('3.10.1', 'share', null, null, 'SELF_GOVERNMENT', true, 'COUNTED', null)
) as v (indicator, measures, category, aspect, source, whole_school, without_row, grades);
analyze figure_over_pupils;

-- Units that a figure is not shown for because they are too small; their pupils count in larger units.
create temp table small_unit on commit drop as
select distinct a.school_id, f.indicator, f.measure, f.category, f.scope, f.scope_id
from asked a
join result.latest_run r on r.school_id = a.school_id and r.period = a.period
join result.figure f on f.school_run_id = r.school_run_id and f.reason = 'GROUP_TOO_SMALL';
