-- Looked at once a statement instead of once a row: a removed result has some 27,000 rows, and asking for each of them whether
-- it was paid took six sevenths of the time of removing it.
create function result.guard_paid_rows() returns trigger
    language plpgsql
as $$
begin
    if exists (select from result.locked_rating k where k.school_run_id in (select r.school_run_id from old_rows r)) then
        raise exception 'a result that was paid is not changed: a correction is a new result beside it';
    end if;
    return null;
end
$$;

-- A row may not be moved to a paid result either.
create function result.guard_paid_changes() returns trigger
    language plpgsql
as $$
begin
    if exists (select from result.locked_rating k
               where k.school_run_id in (select r.school_run_id from old_rows r union select r.school_run_id from new_rows r)) then
        raise exception 'a result that was paid is not changed: a correction is a new result beside it';
    end if;
    return null;
end
$$;

drop trigger guard_paid on result.fact;
drop trigger guard_paid on result.figure;
drop trigger guard_paid on result.sheet_line;

create trigger guard_paid_removal after delete on result.fact referencing old table as old_rows
    for each statement execute function result.guard_paid_rows();
create trigger guard_paid_removal after delete on result.figure referencing old table as old_rows
    for each statement execute function result.guard_paid_rows();
create trigger guard_paid_removal after delete on result.sheet_line referencing old table as old_rows
    for each statement execute function result.guard_paid_rows();

create trigger guard_paid_change after update on result.fact referencing old table as old_rows new table as new_rows
    for each statement execute function result.guard_paid_changes();
create trigger guard_paid_change after update on result.figure referencing old table as old_rows new table as new_rows
    for each statement execute function result.guard_paid_changes();
create trigger guard_paid_change after update on result.sheet_line referencing old table as old_rows new table as new_rows
    for each statement execute function result.guard_paid_changes();
