-- Which periods' rows stand for a period asked for (formulas, section 6): its own; else for the year those of its finest
-- parts - of funds and worktime only when every such part is loaded.
create temp table counted_period on commit drop as
with loaded as (
    select a.school_id, 'funds' as dataset, f.period
    from asked a
    join data.funds f on f.school_id = a.school_id and in_force(f.since_change, f.until_change, a.change_no)
    union
    select a.school_id, 'worktime', w.period
    from asked a
    join data.worktime w on w.school_id = a.school_id and in_force(w.since_change, w.until_change, a.change_no)
    union
    select a.school_id, 'teaching_load', l.period
    from asked a
    join data.teaching_load l on l.school_id = a.school_id and in_force(l.since_change, l.until_change, a.change_no)
    union
    select a.school_id, 'attendance', t.period
    from asked a
    join data.attendance t on t.school_id = a.school_id and in_force(t.since_change, t.until_change, a.change_no)
), part as (
    select a.school_id, a.period as asked, q.period,
           array_position(array['QUARTER', 'TRIMESTER', 'SEMESTER', 'HALF_YEAR'], q.kind) as fineness
    from asked a
    join data.periods q on q.school_id = a.school_id and q.year = a.year
        and in_force(q.since_change, q.until_change, a.change_no)
    where a.kind = 'YEAR' and q.kind <> 'YEAR'
), finest as (
    select l.school_id, p.asked, l.dataset, min(p.fineness) as fineness
    from loaded l
    join part p using (school_id, period)
    group by l.school_id, p.asked, l.dataset
), own as (
    select l.school_id, l.period as asked, l.dataset, l.period from loaded l join asked using (school_id, period)
)
select school_id, asked, dataset, period from own
union all
select p.school_id, p.asked, f.dataset, p.period
from finest f
join part p using (school_id, asked, fineness)
where not exists (
        select 1 from own o where o.school_id = f.school_id and o.asked = f.asked and o.dataset = f.dataset)
    and (f.dataset in ('teaching_load', 'attendance') or not exists (
        select 1 from part q
        where q.school_id = f.school_id and q.asked = f.asked and q.fineness = f.fineness and not exists (
            select 1 from loaded l where l.school_id = q.school_id and l.dataset = f.dataset and l.period = q.period)));
