-- What a school has decided about the method. A row is never changed: a newer version closes the older one and stands beside it.
-- value: as the program compares it; valid_from: the day from which a period may begin to be evaluated by it.
create schema method;

create table method.settings (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    "setting" text not null,
    "valid_from" date not null,
    "value" text not null,
    "source" text,
    entered_by text,
    entered_at timestamptz not null,
    closed_by text,
    closed_at timestamptz
);
create unique index settings_in_force on method.settings (school_id, "setting", "valid_from") where closed_at is null;

-- A school's own values for a period that begins on a day, by name; null where it has none.
create function method.settings_on(of_school integer, day date) returns jsonb
    language sql stable
as $$
    select jsonb_object_agg(latest.setting, latest.value)
    from (
        select distinct on (setting) setting, value
        from method.settings
        where school_id = of_school and closed_at is null and valid_from <= day
        order by setting, valid_from desc
    ) latest
$$;

-- category, level: null for all; better, optimal and acceptable: null where the school wants no norm from that day on.
create table method.norms (
    row_id bigint generated always as identity primary key,
    school_id integer not null references school,
    "indicator" text not null,
    "measure" text not null,
    "category" text,
    "level" text,
    "valid_from" date not null,
    "better" text check ("better" in ('HIGHER', 'LOWER')),
    "optimal" numeric,
    "acceptable" numeric,
    "source" text,
    entered_by text,
    entered_at timestamptz not null,
    closed_by text,
    closed_at timestamptz,
    check (num_nulls("better", "optimal", "acceptable") in (0, 3))
);
create unique index norms_in_force
    on method.norms (school_id, "indicator", "measure", coalesce("category", ''), coalesce("level", ''), "valid_from")
    where closed_at is null;

-- The norms by which schools were evaluated; equal ones once. norms: an array, in which a figure's norm_no is a place.
create table result.norm_set (
    norm_set_id integer generated always as identity primary key,
    sha256 text not null unique,
    norms jsonb not null
);

-- By what a school was evaluated stays with its part of the run. settings: by name.
alter table result.school_run
    add column settings jsonb not null default '{}',
    add column norm_set_id integer references result.norm_set;
alter table result.figure add column norm_no integer;
