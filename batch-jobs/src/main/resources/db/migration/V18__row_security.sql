-- Pages read and write as the role vsoko_web: it sees the rows of one school, and of people what the signed-in person may see.
-- Loads and runs go on as the owner of the tables, whom none of this slows down. Who somebody is, is said for each connection
-- that a page borrows: vsoko.school (number), vsoko.person (staff number), vsoko.sees (words separated by commas: SHEETS,
-- UNION_SHEETS, PAY, PUPILS, HEALTH), vsoko.unions (separated by tabs).

create function access.school() returns integer
    language sql stable parallel safe
    return nullif(current_setting('vsoko.school', true), '')::integer;

create function access.person() returns text
    language sql stable parallel safe
    return nullif(current_setting('vsoko.person', true), '');

create function access.sees(what text) returns boolean
    language sql stable parallel safe
    return what = any(string_to_array(coalesce(current_setting('vsoko.sees', true), ''), ','));

create function access.sees_sheet(of_staff text) returns boolean
    language sql stable
    return access.sees('SHEETS') or of_staff = access.person()
        or access.sees('UNION_SHEETS') and exists (
            select from data.staff s
            where s.school_id = access.school() and s.staff_id = of_staff and s.until_change is null
                and s.method_union = any(string_to_array(current_setting('vsoko.unions', true), E'\t')));

create function access.sees_pay(of_staff text) returns boolean
    language sql stable
    return access.sees('PAY') or of_staff = access.person();

-- The points of all sheets of a group, without saying whose they are: for the distribution that everybody may see.
create function access.points_of_group(of_run bigint, of_regulation integer, of_group text) returns numeric[]
    language sql stable security definer
    set search_path = pg_catalog
    return (select array_agg(s.points order by s.points)
            from result.sheet s join result.school_run r using (school_run_id)
            where s.school_run_id = of_run and s.regulation_id = of_regulation and s.position_group = of_group
                and r.school_id = access.school());

-- Every table that says of which school a row is.
do $$
declare
    t record;
begin
    for t in
        select c.table_schema, c.table_name from information_schema.columns c
        join information_schema.tables i using (table_schema, table_name)
        where c.column_name = 'school_id' and i.table_type = 'BASE TABLE'
            and c.table_schema in ('public', 'data', 'result', 'method', 'access')
    loop
        execute format('alter table %I.%I enable row level security', t.table_schema, t.table_name);
        execute format('create policy of_school on %I.%I using (school_id = access.school())', t.table_schema, t.table_name);
    end loop;
    -- and those that say it by the part of a run
    for t in
        select c.table_schema, c.table_name from information_schema.columns c
        join information_schema.tables i using (table_schema, table_name)
        where c.column_name = 'school_run_id' and i.table_type = 'BASE TABLE' and c.table_schema = 'result'
            and c.table_name <> 'school_run' and c.table_name <> 'locked_rating'
    loop
        execute format('alter table %I.%I enable row level security', t.table_schema, t.table_name);
        execute format(
            'create policy of_school on %I.%I using (school_run_id in (select r.school_run_id from result.school_run r))',
            t.table_schema, t.table_name);
    end loop;
end
$$;

alter table result.run enable row level security;
create policy of_school on result.run
    using (exists (select from result.school_run r where r.run_id = run.run_id));
alter table result.norm_set enable row level security;
create policy of_school on result.norm_set
    using (exists (select from result.school_run r where r.norm_set_id = norm_set.norm_set_id));
alter table result.locked_rating enable row level security;
create policy of_school on result.locked_rating
    using (exists (select from result.locked l where l.locked_id = locked_rating.locked_id));
alter table result.correction enable row level security;
create policy of_school on result.correction
    using (exists (select from result.locked l where l.locked_id = correction.locked_id));
alter table regulation_layout enable row level security;
create policy of_school on regulation_layout
    using (exists (select from regulation g where g.regulation_id = regulation_layout.regulation_id));

-- A load, its files and its rejected rows: only where it was about this school and no other.
create function access.only_of_school(of_load bigint) returns boolean
    language sql stable security definer
    set search_path = pg_catalog
    return access.school() is not null
        and not exists (select from public.school_change c where c.load_id = of_load and c.school_id <> access.school())
        and (exists (select from public.school_change c where c.load_id = of_load and c.school_id = access.school())
            or exists (select from public.load l join public.school s on s.code = l.request ->> 'school'
                       where l.load_id = of_load and s.school_id = access.school()));

alter table load enable row level security;
create policy of_school on load using (access.only_of_school(load_id));
alter table source_sheet enable row level security;
-- what a row was loaded from is told to whoever may see the row
create policy of_school on source_sheet using (true);
alter table load_note enable row level security;
create policy of_school on load_note using (access.only_of_school(load_id));
alter table rejected_row enable row level security;
create policy of_school on rejected_row
    using (exists (select from source_sheet s where s.source_id = rejected_row.source_id and access.only_of_school(s.load_id)));
alter table fault enable row level security;
create policy of_school on fault
    using (exists (select from source_sheet s where s.source_id = fault.source_id and access.only_of_school(s.load_id)));

alter table journal.entry enable row level security;
create policy of_school on journal.entry
    using (school = (select s.code from school s where s.school_id = access.school()));
alter table journal.head enable row level security;
create policy of_school on journal.head
    using (school = (select s.code from school s where s.school_id = access.school()));

-- And whose row it is.
create policy of_person on result.sheet as restrictive using (access.sees_sheet(staff_id));
create policy of_person on result.sheet_line as restrictive
    using (exists (
        select from result.sheet s
        where s.school_run_id = sheet_line.school_run_id and s.regulation_id = sheet_line.regulation_id
            and s.sheet_no = sheet_line.sheet_no));
create policy of_person on result.allowance as restrictive using (access.sees_pay(staff_id));
create policy of_person on result.reduction as restrictive using (access.sees_pay(staff_id));
create policy of_person on result.correction as restrictive using (access.sees_pay(staff_id));
create policy of_person on sheet_step as restrictive using (access.sees_sheet(staff_id));
create policy of_person on data.sheet_entries as restrictive using (access.sees_sheet(staff_id));
create policy of_person on data.pay as restrictive using (access.sees_pay(staff_id));
create policy of_person on data.sanctions as restrictive using (access.sees_pay(staff_id) or access.sees_sheet(staff_id));
create policy of_person on data.health as restrictive using (access.sees('HEALTH'));

-- Views look with the eyes of who asks.
do $$
declare
    v record;
begin
    for v in select table_schema, table_name from information_schema.views where table_schema in ('public', 'data', 'result')
    loop
        execute format('alter view %I.%I set (security_invoker = true)', v.table_schema, v.table_name);
    end loop;
end
$$;

-- Makes the role if need be and opens the tables to it. Asked for when pages are served; a database user who may not make
-- roles is told by the program what its administrator has to do.
create function access.open_to_web() returns void
    language plpgsql
as $$
declare
    room text;
begin
    if not exists (select from pg_roles where rolname = 'vsoko_web') then
        begin
            create role vsoko_web nologin;
        exception when duplicate_object or unique_violation then
            null;
        end;
    end if;
    if not (select rolsuper from pg_roles where rolname = current_user) then
        begin
            execute format('grant vsoko_web to %I', current_user);
        exception when insufficient_privilege then
            null; -- an administrator may have done it
        end;
    end if;
    foreach room in array array['public', 'data', 'result', 'method'] loop
        execute format('grant usage on schema %I to vsoko_web', room);
        execute format('grant select, insert, update, delete on all tables in schema %I to vsoko_web', room);
        execute format('grant usage on all sequences in schema %I to vsoko_web', room);
    end loop;
    revoke all on flyway_schema_history from vsoko_web;
    grant usage on schema journal, access to vsoko_web;
    grant select, insert on journal.entry to vsoko_web;
    grant select, insert, update on journal.head to vsoko_web;
    grant select on access.public_page to vsoko_web;
    grant insert on access.public_page to vsoko_web;
end
$$;
