-- Rows of data and results are stored once and mostly stay as they are. Going through them again only to note that everybody may
-- see them would cost as much writing as storing did; rows that were changed or removed are still followed up.
do $$
declare
    growing regclass;
begin
    for growing in
        select oid from pg_class
        where relkind = 'r' and relnamespace in ('data'::regnamespace, 'result'::regnamespace)
    loop
        execute format('alter table %s set (autovacuum_vacuum_insert_threshold = -1)', growing);
    end loop;
end;
$$;
