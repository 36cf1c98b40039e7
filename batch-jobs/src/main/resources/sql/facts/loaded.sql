-- What is loaded for the period (formulas, section 1): a row of the period, of its year, or dated in its school year.
select a.school_id, 'pupils' as name from asked a where exists (
    select 1 from data.pupils d where d.school_id = a.school_id and d.year = a.year
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'classes' as name from asked a where exists (
    select 1 from data.classes d where d.school_id = a.school_id and d.year = a.year
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'staff' as name from asked a where exists (
    select 1 from data.staff d where d.school_id = a.school_id and d.year = a.year
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'exams' as name from asked a where exists (
    select 1 from data.exams d where d.school_id = a.school_id and a.kind = 'YEAR' and d.year = a.year
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'year_outcomes' as name from asked a where exists (
    select 1 from data.year_outcomes d where d.school_id = a.school_id and a.kind = 'YEAR' and d.year = a.year
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'library' as name from asked a where exists (
    select 1 from data.library d where d.school_id = a.school_id and a.kind = 'YEAR' and d.year = a.year
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'marks' as name from asked a where exists (
    select 1 from data.marks d where d.school_id = a.school_id and d.period = a.period
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'attestation' as name from asked a where exists (
    select 1 from data.attestation d where d.school_id = a.school_id and d.period = a.period
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'social_passport' as name from asked a where exists (
    select 1 from data.social_passport d where d.school_id = a.school_id and d.period = a.period
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'individual_work' as name from asked a where exists (
    select 1 from data.individual_work d where d.school_id = a.school_id and d.period = a.period
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'programmes' as name from asked a where exists (
    select 1 from data.programmes d where d.school_id = a.school_id and d.period = a.period
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'extra_programmes' as name from asked a where exists (
    select 1 from data.extra_programmes d where d.school_id = a.school_id and d.period = a.period
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'electives' as name from asked a where exists (
    select 1 from data.electives d where d.school_id = a.school_id and d.period = a.period
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'activities' as name from asked a where exists (
    select 1 from data.activities d where d.school_id = a.school_id and d.period = a.period
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'meals' as name from asked a where exists (
    select 1 from data.meals d where d.school_id = a.school_id and d.period = a.period
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'parent_bodies' as name from asked a where exists (
    select 1 from data.parent_bodies d where d.school_id = a.school_id and d.period = a.period
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'achievements' as name from asked a where exists (
    select 1 from data.achievements d where d.school_id = a.school_id and d.held_on between a.year_starts_on and a.year_ends_on
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'health' as name from asked a where exists (
    select 1 from data.health d where d.school_id = a.school_id and d.examined_on between a.year_starts_on and a.year_ends_on
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'health_measures' as name from asked a where exists (
    select 1 from data.health_measures d where d.school_id = a.school_id and d.planned_on between a.year_starts_on and a.year_ends_on
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'lesson_visits' as name from asked a where exists (
    select 1 from data.lesson_visits d where d.school_id = a.school_id and d.planned_on between a.year_starts_on and a.year_ends_on
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'complaints' as name from asked a where exists (
    select 1 from data.complaints d where d.school_id = a.school_id and d.received_on between a.year_starts_on and a.year_ends_on
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'upbringing_events' as name from asked a where exists (
    select 1 from data.upbringing_events d where d.school_id = a.school_id and d.planned_on between a.year_starts_on and a.year_ends_on
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'event_participants' as name from asked a where exists (
    select 1 from data.event_participants d where d.school_id = a.school_id and d.planned_on between a.year_starts_on and a.year_ends_on
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'injuries' as name from asked a where exists (
    select 1 from data.injuries d where d.school_id = a.school_id and d.happened_on between a.year_starts_on and a.year_ends_on
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'teacher_activities' as name from asked a where exists (
    select 1 from data.teacher_activities d where d.school_id = a.school_id and d.held_on between a.year_starts_on and a.year_ends_on
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'offences' as name from asked a where exists (
    select 1 from data.offences d where d.school_id = a.school_id and true
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'training' as name from asked a where exists (
    select 1 from data.training d where d.school_id = a.school_id and true
        and in_force(d.since_change, d.until_change, a.change_no))
union
select a.school_id, 'equipment' as name from asked a where exists (
    select 1 from data.equipment d where d.school_id = a.school_id and true
        and in_force(d.since_change, d.until_change, a.change_no))
union
select distinct a.school_id, 'outcomes/' || d.area
from asked a
join data.outcomes d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
union
select distinct a.school_id, 'surveys/' || d.topic
from asked a
join data.surveys d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
union
select distinct a.school_id, 'demand/' || d.kind
from asked a
join data.demand d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
union
select distinct a.school_id, 'expert_checklists/' || d.indicator
from asked a
join data.expert_checklists d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
union
select distinct a.school_id, 'diagnostics/' || d.kind
from asked a
join data.diagnostics d on d.school_id = a.school_id and d.held_on between a.starts_on and a.ends_on
    and in_force(d.since_change, d.until_change, a.change_no)
union
select c.school_id, c.dataset
from counted_period c
where c.dataset in ('attendance', 'teaching_load')
union
select a.school_id, n.dataset
from asked a
join declared_none n on n.school_id = a.school_id and n.year = a.year and n.since_change <= a.change_no
