-- What is loaded for each period asked for (formulas, section 1): rows of the period, of its year, or dated in its school year;
-- how many, and the newest change that brought one. A dataset without rows that was declared to have none is loaded too.
select a.school_id, a.period as asked, 'pupils' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.pupils d on d.school_id = a.school_id and d.year = a.year
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'classes' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.classes d on d.school_id = a.school_id and d.year = a.year
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'staff' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.staff d on d.school_id = a.school_id and d.year = a.year
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'exams' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.exams d on d.school_id = a.school_id and a.kind = 'YEAR' and d.year = a.year
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'year_outcomes' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.year_outcomes d on d.school_id = a.school_id and a.kind = 'YEAR' and d.year = a.year
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'library' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.library d on d.school_id = a.school_id and a.kind = 'YEAR' and d.year = a.year
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'marks' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.marks d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'attestation' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.attestation d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'social_passport' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.social_passport d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'individual_work' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.individual_work d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'programmes' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.programmes d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'extra_programmes' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.extra_programmes d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'electives' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.electives d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'activities' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.activities d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'meals' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.meals d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'parent_bodies' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.parent_bodies d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'achievements' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.achievements d on d.school_id = a.school_id and d.held_on between a.year_starts_on and a.year_ends_on
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'health' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.health d on d.school_id = a.school_id and d.examined_on between a.year_starts_on and a.year_ends_on
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'health_measures' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.health_measures d on d.school_id = a.school_id
    and (d.planned_on between a.year_starts_on and a.year_ends_on or d.done_on between a.year_starts_on and a.year_ends_on)
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'lesson_visits' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.lesson_visits d on d.school_id = a.school_id
    and (d.planned_on between a.year_starts_on and a.year_ends_on or d.held_on between a.year_starts_on and a.year_ends_on)
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'complaints' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.complaints d on d.school_id = a.school_id and d.received_on between a.year_starts_on and a.year_ends_on
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'upbringing_events' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.upbringing_events d on d.school_id = a.school_id
    and (d.planned_on between a.year_starts_on and a.year_ends_on or d.held_on between a.year_starts_on and a.year_ends_on)
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'event_participants' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.event_participants d on d.school_id = a.school_id and d.planned_on between a.year_starts_on and a.year_ends_on
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'injuries' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.injuries d on d.school_id = a.school_id and d.happened_on between a.year_starts_on and a.year_ends_on
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'teacher_activities' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.teacher_activities d on d.school_id = a.school_id and d.held_on between a.year_starts_on and a.year_ends_on
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'offences' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.offences d on d.school_id = a.school_id
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'training' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.training d on d.school_id = a.school_id
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period as asked, 'equipment' as name, count(*) as rows, max(d.since_change) as change_no
from asked a
join data.equipment d on d.school_id = a.school_id
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period, 'outcomes/' || d.area, count(*), max(d.since_change)
from asked a
join data.outcomes d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period, d.area
union all
select a.school_id, a.period, 'surveys/' || d.topic, count(*), max(d.since_change)
from asked a
join data.surveys d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period, d.topic
union all
select a.school_id, a.period, 'demand/' || d.kind, count(*), max(d.since_change)
from asked a
join data.demand d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period, d.kind
union all
select a.school_id, a.period, 'expert_checklists/' || d.indicator, count(*), max(d.since_change)
from asked a
join data.expert_checklists d on d.school_id = a.school_id and d.period = a.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period, d.indicator
union all
select a.school_id, a.period, 'diagnostics/' || d.kind, count(*), max(d.since_change)
from asked a
join data.diagnostics d on d.school_id = a.school_id and d.held_on between a.starts_on and a.ends_on
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period, d.kind
union all
select a.school_id, a.period, 'attendance', count(*), max(d.since_change)
from asked a
join counted_period c on c.school_id = a.school_id and c.asked = a.period and c.dataset = 'attendance'
join data.attendance d on d.school_id = a.school_id and d.period = c.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period, 'teaching_load', count(*), max(d.since_change)
from asked a
join counted_period c on c.school_id = a.school_id and c.asked = a.period and c.dataset = 'teaching_load'
join data.teaching_load d on d.school_id = a.school_id and d.period = c.period
    and in_force(d.since_change, d.until_change, a.change_no)
group by a.school_id, a.period
union all
select a.school_id, a.period, n.dataset, 0, n.since_change
from asked a
join declared_none n on n.school_id = a.school_id and n.year = a.year and n.since_change <= a.change_no
