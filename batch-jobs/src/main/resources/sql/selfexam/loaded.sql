-- The rows that the table can draw on, by school and what a line needs: a dataset, of exams one subject, and the school year -
-- "@finished" the one that ended in the calendar year, else the one that holds its last day. Of dated rows of training and
-- equipment any will do (formulas, section 1).
select r.school_id, 'pupils' as need, count(*) as rows
from reported r
join data.pupils d on d.school_id = r.school_id and d.year = r.year and d.until_change is null
group by r.school_id
union all
select r.school_id, 'classes', count(*)
from reported r
join data.classes d on d.school_id = r.school_id and d.year = r.year and d.until_change is null
group by r.school_id
union all
select f.school_id, 'periods@finished', 1 from finished_year f
union all
select r.school_id, 'pupils@finished', count(*)
from reported r
join data.pupils d on d.school_id = r.school_id and d.year = r.finished and d.until_change is null
group by r.school_id
union all
select r.school_id, 'classes@finished', count(*)
from reported r
join data.classes d on d.school_id = r.school_id and d.year = r.finished and d.until_change is null
group by r.school_id
union all
select f.school_id, 'attestation@finished', count(*)
from finished_year f
join data.attestation d on d.school_id = f.school_id and d.period = f.period and d.until_change is null
group by f.school_id
union all
select x.school_id, 'exams/' || x.kind || '_' || x.topic || '@finished', count(*)
from exam_of x
where x.kind <> 'GVE'
group by x.school_id, x.kind, x.topic
union all
select r.school_id, 'year_outcomes@finished', count(*)
from reported r
join data.year_outcomes d on d.school_id = r.school_id and d.year = r.finished and d.until_change is null
group by r.school_id
union all
select r.school_id, 'achievements' || y.suffix, count(*) filter (where d.held_on between r.begins_on and r.ends_on)
from reported r
cross join lateral (values ('', r.year), ('@finished', r.finished)) as y (suffix, year)
join data.achievements d on d.school_id = r.school_id and d.until_change is null
    and d.held_on >= make_date(left(y.year, 4)::integer, 9, 1) and d.held_on < make_date(left(y.year, 4)::integer + 1, 9, 1)
group by r.school_id, y.suffix
union all
select r.school_id, 'achievements' || y.suffix, 0
from reported r
cross join lateral (values ('', r.year), ('@finished', r.finished)) as y (suffix, year)
join declared_none n on n.school_id = r.school_id and n.dataset = 'achievements' and n.year = y.year
union all
select r.school_id, 'staff', count(*)
from reported r
join data.staff d on d.school_id = r.school_id and d.year = r.year and d.until_change is null
group by r.school_id
union all
select r.school_id, 'training', count(*)
from reported r
join data.training d on d.school_id = r.school_id and d.until_change is null
group by r.school_id
union all
select r.school_id, 'equipment', count(*)
from reported r
join data.equipment d on d.school_id = r.school_id and d.until_change is null
group by r.school_id
union all
select r.school_id, 'library', count(*)
from reported r
join data.library d on d.school_id = r.school_id and d.year = r.year and d.until_change is null
group by r.school_id
