-- What was found: runs, figures with their basis, sheets, allowances. A result is never changed; a newer run stands beside it.

create function in_force(since_change bigint, until_change bigint, as_of bigint) returns boolean
    language sql immutable parallel safe
    return since_change <= as_of and (until_change is null or until_change > as_of);

create table regulation (
    regulation_id integer generated always as identity primary key,
    school_id integer not null references school,
    code text not null,
    version integer not null,
    status text not null check (status in ('DRAFT', 'CHECKED', 'APPROVED', 'PUBLISHED')),
    valid_from date not null,
    valid_to date,
    body text not null,
    imported_by text,
    imported_at timestamptz not null,
    published_by text,
    published_at timestamptz,
    unique (school_id, code, version)
);

create schema result;

-- One evaluation of one period: of all its schools, or of those that were named.
create table result.run (
    run_id bigint generated always as identity primary key,
    period text not null,
    fingerprint text not null,
    rule_book text not null,
    state text not null check (state in ('RUNNING', 'DONE')),
    started_at timestamptz not null,
    finished_at timestamptz
);
create index run_of_period on result.run (period, run_id);

-- The part of a run that is about one school: which state of its data it saw, by which regulations.
create table result.school_run (
    school_run_id bigint generated always as identity primary key,
    run_id bigint not null references result.run,
    school_id integer not null references school,
    period text not null,
    change_no bigint not null,
    regulations integer[] not null,
    finished_at timestamptz,
    unique (run_id, school_id)
);
create index school_run_of_period on result.school_run (school_id, period, school_run_id);

create table result.fact (
    school_run_id bigint not null references result.school_run on delete cascade,
    fact_no integer not null,
    kind text not null,
    key text[] not null,
    primary key (school_run_id, fact_no)
);

create table result.rule (
    school_run_id bigint not null references result.school_run on delete cascade,
    rule_no integer not null,
    title text not null,
    primary key (school_run_id, rule_no)
);

-- counted, others: numbers of the facts behind the figure, those that count and those that only stand in the whole.
create table result.figure (
    school_run_id bigint not null references result.school_run on delete cascade,
    figure_no integer not null,
    indicator text not null,
    measure text not null,
    category text,
    scope text not null,
    scope_id text not null,
    status text not null,
    numerator numeric,
    denominator numeric,
    reason text,
    reason_detail text,
    rule_no integer,
    counted integer[],
    others integer[],
    primary key (school_run_id, figure_no)
);

create table result.sheet (
    school_run_id bigint not null references result.school_run on delete cascade,
    regulation_id integer not null references regulation,
    sheet_no integer not null,
    position_group text not null,
    staff_id text not null,
    points numeric not null,
    place integer not null,
    primary key (school_run_id, regulation_id, sheet_no)
);

-- basis: the figures, rows and entries the points rest on, as the sources said them.
create table result.sheet_line (
    school_run_id bigint not null,
    regulation_id integer not null,
    sheet_no integer not null,
    line_no integer not null,
    section text not null,
    criterion text not null,
    title text not null,
    clause text,
    status text not null,
    value numeric,
    computed numeric not null,
    points numeric not null,
    remarks jsonb not null,
    regulation_row text not null,
    basis jsonb not null,
    primary key (school_run_id, regulation_id, sheet_no, line_no),
    foreign key (school_run_id, regulation_id, sheet_no) references result.sheet on delete cascade
);

-- Money in whole kopecks; null where it is unknown.
create table result.allowance_list (
    school_run_id bigint not null references result.school_run on delete cascade,
    regulation_id integer not null references regulation,
    category text not null,
    fund bigint,
    distributable bigint,
    distributed bigint,
    undistributed bigint,
    point_value bigint,
    primary key (school_run_id, regulation_id, category)
);

create table result.allowance (
    school_run_id bigint not null,
    regulation_id integer not null,
    category text not null,
    staff_id text not null,
    points numeric not null,
    weight_numerator numeric not null,
    weight_denominator numeric not null,
    amount bigint,
    coefficient bigint,
    monthly bigint[] not null,
    reason text,
    primary key (school_run_id, regulation_id, category, staff_id),
    foreign key (school_run_id, regulation_id, category) references result.allowance_list on delete cascade
);

-- The result that holds for a school and period: of the newest run that is finished for it.
create view result.latest_run as
select distinct on (school_id, period) *
from result.school_run
where finished_at is not null
order by school_id, period, school_run_id desc;

-- The same for sheets and allowances: a run may have been by one of a school's regulations only.
create view result.latest_rating as
select distinct on (r.school_id, r.period, g.code) r.school_run_id, r.school_id, r.period, r.change_no, g.regulation_id,
       g.code as regulation, g.version
from result.school_run r
cross join lateral unnest(r.regulations) as of_run (regulation_id)
join regulation g on g.regulation_id = of_run.regulation_id
where r.finished_at is not null
order by r.school_id, r.period, g.code, r.school_run_id desc;
