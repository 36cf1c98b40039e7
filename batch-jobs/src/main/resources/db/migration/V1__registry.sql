-- Who is loaded, what was loaded from where, and which rows could not be taken.

create table school (
    school_id integer generated always as identity primary key,
    code text not null unique
);

-- A load is one call of import: files in, one merge.
-- fingerprint: of the contents of the files and the options, so that the same command finishes what a killed one began.
-- request: the command itself, so that whoever finishes a load need not be told it again.
create table load (
    load_id bigint generated always as identity primary key,
    fingerprint text not null,
    request jsonb not null,
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
    says_none boolean not null default false,
    rows_read integer not null default 0,
    rows_added integer not null default 0,
    rows_changed integer not null default 0,
    rows_same integer not null default 0,
    rows_closed integer not null default 0,
    rows_rejected integer not null default 0
);
create index source_sheet_of_load on source_sheet (load_id);
create index load_by_fingerprint on load (fingerprint) where state = 'RUNNING';

-- A row that could not be taken, as it stood in the file, so that it can be corrected and loaded again.
-- cells: by column, empty ones left out; part: tells apart what one row of a journal report gives.
create table rejected_row (
    source_id bigint not null references source_sheet,
    source_row integer not null,
    part smallint not null default 0,
    cells jsonb not null,
    primary key (source_id, source_row, part)
);

create table fault (
    source_id bigint not null,
    source_row integer not null,
    part smallint not null default 0,
    fault_no integer not null,
    code text not null,
    column_name text,
    value text,
    details jsonb not null default '{}',
    primary key (source_id, source_row, part, fault_no),
    foreign key (source_id, source_row, part) references rejected_row
);

-- What a load has to say about files and sheets: passed over, refused, taken as "none".
create table load_note (
    note_id bigint generated always as identity primary key,
    load_id bigint not null references load,
    code text not null,
    file_name text,
    sheet text,
    details jsonb not null default '{}'
);
create index load_note_of_load on load_note (load_id);

-- "None": a file with a header and no rows says so for a school year (complaints, offences, injuries, sanctions, achievements).
create table declared_none (
    school_id integer not null references school,
    dataset text not null,
    year text not null,
    since_change bigint not null,
    source_id bigint not null references source_sheet,
    primary key (school_id, dataset, year)
);
