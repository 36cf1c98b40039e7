-- What proves a result: digests of what a run saw and of what it found, kept when a school is finished, and refusals to change
-- what was paid. The list of columns of each digest is part of the program (ResultPart) and never changes.

-- SHA-256 over the row hashes of a dataset as of a change of a school, in the order in which the rows were stored.
create table result.data_seen (
    school_id integer not null references school,
    change_no bigint not null,
    dataset text not null,
    rows bigint not null,
    sha256 bytea not null,
    primary key (school_id, change_no, dataset)
);

-- part: a table of results, or what they were found by: STATE, NORMS, REGULATIONS, BASES.
create table result.digest (
    school_run_id bigint not null references result.school_run on delete cascade,
    part text not null,
    rows bigint not null,
    sha256 bytea not null,
    primary key (school_run_id, part)
);

-- Over the digests of the paid result; null where it was locked before there were any.
alter table result.locked_rating add column sha256 bytea;
create index locked_rating_of_result on result.locked_rating (school_run_id);

create function result.is_locked(of_run bigint) returns boolean
    language sql stable
    return exists (select from result.locked_rating k where k.school_run_id = of_run);

create function result.guard_paid() returns trigger
    language plpgsql
as $$
begin
    if tg_op <> 'INSERT' and result.is_locked(old.school_run_id)
            or tg_op <> 'DELETE' and result.is_locked(new.school_run_id) then
        raise exception 'a result that was paid is not changed: a correction is a new result beside it';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create function result.guard_kept() returns trigger
    language plpgsql
as $$
begin
    raise exception 'what was locked stays as it is';
end
$$;

create function result.guard_emptying() returns trigger
    language plpgsql
as $$
begin
    if exists (select from result.locked) then
        raise exception 'results of which some were paid are not emptied';
    end if;
    return null;
end
$$;

-- A run only adds rows, so these cost it nothing; adding is watched where a row is a sum or a sheet, not where it is one of
-- thousands.
create trigger guard_paid before update or delete on result.school_run for each row execute function result.guard_paid();
create trigger guard_paid before update or delete on result.fact for each row execute function result.guard_paid();
create trigger guard_paid before update or delete on result.rule for each row execute function result.guard_paid();
create trigger guard_paid before update or delete on result.figure for each row execute function result.guard_paid();
create trigger guard_paid before update or delete on result.sheet_line for each row execute function result.guard_paid();
create trigger guard_paid before insert or update or delete on result.sheet for each row execute function result.guard_paid();
create trigger guard_paid before insert or update or delete on result.allowance_list
    for each row execute function result.guard_paid();
create trigger guard_paid before insert or update or delete on result.allowance for each row execute function result.guard_paid();
create trigger guard_paid before insert or update or delete on result.base_run for each row execute function result.guard_paid();
create trigger guard_paid before insert or update or delete on result.digest for each row execute function result.guard_paid();

create trigger guard_kept before update or delete on result.norm_set for each row execute function result.guard_kept();
create trigger guard_kept before update or delete on result.data_seen for each row execute function result.guard_kept();
create trigger guard_kept before update or delete on result.locked for each row execute function result.guard_kept();
create trigger guard_kept before update or delete on result.locked_rating for each row execute function result.guard_kept();
create trigger guard_kept before update or delete on result.paid_fund for each row execute function result.guard_kept();
create trigger guard_kept before update or delete on result.correction for each row execute function result.guard_kept();

create trigger guard_emptying before truncate on result.school_run for each statement execute function result.guard_emptying();
create trigger guard_emptying before truncate on result.fact for each statement execute function result.guard_emptying();
create trigger guard_emptying before truncate on result.rule for each statement execute function result.guard_emptying();
create trigger guard_emptying before truncate on result.figure for each statement execute function result.guard_emptying();
create trigger guard_emptying before truncate on result.sheet for each statement execute function result.guard_emptying();
create trigger guard_emptying before truncate on result.sheet_line for each statement execute function result.guard_emptying();
create trigger guard_emptying before truncate on result.allowance_list
    for each statement execute function result.guard_emptying();
create trigger guard_emptying before truncate on result.allowance for each statement execute function result.guard_emptying();
create trigger guard_emptying before truncate on result.locked for each statement execute function result.guard_emptying();
create trigger guard_emptying before truncate on result.locked_rating
    for each statement execute function result.guard_emptying();
