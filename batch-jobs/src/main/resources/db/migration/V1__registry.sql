-- Who is loaded, what was loaded from where, and which rows could not be taken.

create table school (
    school_id integer generated always as identity primary key,
    code text not null unique
);

-- A load is one call of import: files in, one merge.
create table load (
    load_id bigint generated always as identity primary key,
    fingerprint text not null,
    state text not null check (state in ('RUNNING', 'DONE', 'FAILED', 'DRY_RUN')),
    started_at timestamptz not null,
    finished_at timestamptz,
    loaded_by text
);

-- Numbers the changes of a school in the order in which they became visible: a run reads the state as of one number.
create sequence change_number;
create table school_change (
    change_no bigint primary key,
    school_id integer not null references school,
    load_id bigint not null references load,
    made_at timestamptz not null
);
create index school_change_of_school on school_change (school_id, change_no);

-- A table in a file: a sheet of a workbook, a CSV file, an array of a JSON file.
create table source_sheet (
    source_id bigint generated always as identity primary key,
    load_id bigint not null references load,
    file_name text not null,
    sha256 text not null,
    sheet text,
    dataset text not null,
    rows_read integer not null default 0,
    rows_added integer not null default 0,
    rows_changed integer not null default 0,
    rows_same integer not null default 0,
    rows_closed integer not null default 0,
    rows_rejected integer not null default 0
);
create index source_sheet_of_load on source_sheet (load_id);

-- A row that could not be taken, as it stood in the file, so that it can be corrected and loaded again.
create table rejected_row (
    source_id bigint not null references source_sheet,
    source_row integer not null,
    cells jsonb not null,
    primary key (source_id, source_row)
);

create table fault (
    source_id bigint not null,
    source_row integer not null,
    fault_no integer not null,
    code text not null,
    column_name text,
    value text,
    details jsonb not null default '{}',
    primary key (source_id, source_row, fault_no),
    foreign key (source_id, source_row) references rejected_row
);

-- "None": a file with a header and no rows says so for a school year (complaints, offences, injuries, sanctions, achievements).
create table declared_none (
    school_id integer not null references school,
    dataset text not null,
    year text not null,
    since_change bigint not null,
    source_id bigint not null references source_sheet,
    primary key (school_id, dataset, year)
);
