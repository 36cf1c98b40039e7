-- When the program evaluates a school by itself. NIGHTLY: the periods in which the day lies. TERM: the periods that ended last
-- and are not paid yet. The expression is that of Spring: second, minute, hour, day of the month, month, day of the week.
create table run_schedule (
    school_id integer not null references school,
    kind text not null check (kind in ('NIGHTLY', 'TERM')),
    cron text not null check (cron <> ''),
    active boolean not null,
    -- the next run falls due after this moment; what a switched-off computer missed is made up once
    due_from timestamptz not null,
    changed_by text not null,
    primary key (school_id, kind)
);
alter table run_schedule enable row level security;
create policy of_school on run_schedule using (school_id = access.school());
