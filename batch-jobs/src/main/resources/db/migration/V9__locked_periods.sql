-- A period that was paid. Its result stays as it is; a later result of it becomes the next version beside it.
create table result.locked (
    locked_id bigint generated always as identity primary key,
    school_id integer not null references school,
    period text not null,
    version integer not null check (version > 0),
    locked_by text not null check (locked_by <> ''),
    locked_at timestamptz not null,
    unique (school_id, period, version)
);

-- Which results a version is: of each regulation the part of a run that used it.
create table result.locked_rating (
    locked_id bigint not null references result.locked,
    regulation text not null,
    regulation_id integer not null references regulation,
    school_run_id bigint not null references result.school_run,
    primary key (locked_id, regulation)
);

-- Rows of funds that are paid, in their part or in their year, once.
create table result.paid_fund (
    school_id integer not null references school,
    fund_period text not null,
    category text not null,
    period text not null,
    primary key (school_id, fund_period, category)
);

-- By how much a version of a result differs from the one before it, for each person whom it concerns; kopecks.
-- coefficient: the difference of what the district coefficient adds; own_unchanged: the fund alone made the difference.
create table result.correction (
    locked_id bigint not null references result.locked,
    staff_id text not null,
    points_before numeric not null,
    points_after numeric not null,
    amount_before bigint not null,
    amount_after bigint not null,
    by_data bigint not null,
    by_rule bigint not null,
    by_decision bigint not null,
    coefficient bigint not null,
    own_unchanged boolean not null,
    primary key (locked_id, staff_id),
    check (amount_after - amount_before = by_data + by_rule + by_decision)
);

-- From which periods' rows a period's funds come: its own; for a year without own rows those of its finest parts.
create function fund_rows(of_school integer, of_period text, as_of bigint)
    returns table (period text, category text)
    language sql stable
as $$
    with loaded as (
        select distinct f.period, f.category from data.funds f
        where f.school_id = of_school and in_force(f.since_change, f.until_change, as_of)
    ), part as (
        select q.period, array_position(array['QUARTER', 'TRIMESTER', 'SEMESTER', 'HALF_YEAR'], q.kind) as fineness
        from data.periods y
        join data.periods q on q.school_id = y.school_id and q.year = y.year and q.kind <> 'YEAR'
            and in_force(q.since_change, q.until_change, as_of)
        where y.school_id = of_school and y.period = of_period and y.kind = 'YEAR'
            and in_force(y.since_change, y.until_change, as_of)
    ), finest as (
        select min(p.fineness) as fineness from part p join loaded l using (period)
    )
    select l.period, l.category from loaded l where l.period = of_period
    union all
    select l.period, l.category
    from loaded l join part p using (period) join finest f using (fineness)
    where not exists (select 1 from loaded own where own.period = of_period)
$$;

-- The newest finished result by each regulation, locked or not.
create view result.newest_rating as
select distinct on (r.school_id, r.period, g.code) r.school_run_id, r.school_id, r.period, r.change_no, g.regulation_id,
       g.code as regulation, g.version
from result.school_run r
cross join lateral unnest(r.regulations) as of_run (regulation_id)
join regulation g on g.regulation_id = of_run.regulation_id
where r.finished_at is not null
order by r.school_id, r.period, g.code, r.school_run_id desc;

create view result.locked_result as
select l.version as locked_version, k.school_run_id, l.school_id, l.period, r.change_no, k.regulation_id, k.regulation, g.version
from result.locked l
join result.locked_rating k using (locked_id)
join result.school_run r on r.school_run_id = k.school_run_id
join regulation g on g.regulation_id = k.regulation_id;

-- The result that holds: of a locked period its newest version, else the newest result.
create or replace view result.latest_rating as
select l.school_run_id, l.school_id, l.period, l.change_no, l.regulation_id, l.regulation, l.version
from result.locked_result l
where l.locked_version = (
    select max(m.version) from result.locked m where m.school_id = l.school_id and m.period = l.period)
union all
select n.school_run_id, n.school_id, n.period, n.change_no, n.regulation_id, n.regulation, n.version
from result.newest_rating n
where not exists (select 1 from result.locked m where m.school_id = n.school_id and m.period = n.period);

-- What is paid with the list of a period: of a locked period its first version; later ones are paid as corrections.
create view result.paid_rating as
select l.school_run_id, l.school_id, l.period, l.change_no, l.regulation_id, l.regulation, l.version
from result.locked_result l
where l.locked_version = 1
union all
select n.school_run_id, n.school_id, n.period, n.change_no, n.regulation_id, n.regulation, n.version
from result.newest_rating n
where not exists (select 1 from result.locked m where m.school_id = n.school_id and m.period = n.period);

-- With the list of which period a correction is paid: the next of its kind that was not paid when it was made.
create view result.carried_correction as
select c.*, l.school_id, l.period as corrected, l.version, p.year, next.period as carried_to
from result.correction c
join result.locked l using (locked_id)
join data.periods p on p.school_id = l.school_id and p.period = l.period and p.until_change is null
join lateral (
    select n.period from data.periods n
    where n.school_id = l.school_id and n.kind = p.kind and n.until_change is null and n.starts_on > p.ends_on
        and not exists (
            select 1 from result.locked k
            where k.school_id = n.school_id and k.period = n.period and k.version = 1 and k.locked_at < l.locked_at)
    order by n.starts_on, n.period
    limit 1
) next on true;

-- A lower sum for a sanction: entered by a person, never by the program, for the period in which it was imposed; kopecks.
-- A withdrawn entry stays, with who withdrew it.
create table result.reduction (
    reduction_id bigint generated always as identity primary key,
    school_id integer not null references school,
    period text not null,
    staff_id text not null,
    imposed_on date not null,
    order_no text not null,
    amount bigint not null check (amount > 0),
    reason text not null check (reason <> ''),
    entered_by text not null check (entered_by <> ''),
    entered_at timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index reduction_in_force on result.reduction (school_id, staff_id, imposed_on) where withdrawn_at is null;
