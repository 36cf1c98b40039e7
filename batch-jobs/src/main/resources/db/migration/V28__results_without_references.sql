-- The rows of a result are written in the transaction that holds its part of the run. Looking that part up again for each of
-- some 27,000 rows a school took nearly half of the time of writing them, and every row of a figure and fact named the same.
alter table result.figure drop constraint figure_school_run_id_fkey;
alter table result.fact drop constraint fact_school_run_id_fkey;
alter table result.sheet_line drop constraint sheet_line_school_run_id_regulation_id_sheet_no_fkey;

-- They still go with their part of the run.
create function result.remove_rows() returns trigger
    language plpgsql
as $$
begin
    delete from result.sheet_line where school_run_id = old.school_run_id;
    delete from result.figure where school_run_id = old.school_run_id;
    delete from result.fact where school_run_id = old.school_run_id;
    return null;
end
$$;

create trigger remove_rows after delete on result.school_run
    for each row execute function result.remove_rows();
