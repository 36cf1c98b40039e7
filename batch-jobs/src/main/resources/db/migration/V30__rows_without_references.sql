-- Rows of datasets are only ever written by statements that take school and source from the tables of schools and sources,
-- and none of these is ever deleted: looking both up again for each of millions of rows took most of a load's time.
do $$
declare
    reference record;
begin
    for reference in
        select conrelid::regclass as of_table, conname from pg_constraint
        where contype = 'f' and connamespace = 'data'::regnamespace
    loop
        execute format('alter table %s drop constraint %I', reference.of_table, reference.conname);
    end loop;
end $$;
