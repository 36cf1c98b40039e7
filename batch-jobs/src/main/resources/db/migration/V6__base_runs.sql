-- With which finished runs a run compares its figures: a row for each period that they are compared with. of_run is null
-- where that period was never evaluated; then its figures are found along the way, from the same state of the data.
create table result.base_run (
    school_run_id bigint not null references result.school_run on delete cascade,
    rank integer not null,
    period text not null,
    years_back integer not null,
    of_run bigint references result.school_run,
    primary key (school_run_id, rank)
);

-- The same for a run that would begin now.
create function base_run_now(of_school integer, of_period text, as_of bigint)
    returns table (rank integer, period text, years_back integer, of_run bigint)
    language sql stable
as $$
    select b.rank, b.period, b.years_back, newest.school_run_id
    from base_period(of_school, of_period, as_of) b
    left join lateral (
        select r.school_run_id from result.school_run r
        where r.school_id = of_school and r.period = b.period and r.finished_at is not null
        order by r.school_run_id desc limit 1
    ) newest on true
$$;
