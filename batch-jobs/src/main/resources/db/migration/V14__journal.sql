-- The journal of changes: who did what and when, before and after. Entries are only ever added. Those of a school form a
-- chain: each has the hash of the one before it, so that none can be changed, removed or put in without being found.
-- How to redo the chain with no more than psql and sha256sum: docs/journal.md.
create schema journal;

-- school: code; empty for what concerns no school. before, after: JSON as text, so that nothing but the stored text is hashed.
-- previous, hash: SHA-256 in hexadecimal digits; the first entry of a chain follows on 64 zeros.
create table journal.entry (
    school text not null check (school !~ '[\t\r\n]'),
    number bigint not null,
    made_at timestamptz not null,
    kind text not null check (kind ~ '^[A-Z_]+$'),
    made_by text check (made_by <> '' and made_by !~ '[\t\r\n]'),
    period text check (period <> '' and period !~ '[\t\r\n]'),
    subject text not null check (subject !~ '[\t\r\n]'),
    before text check (before <> '' and before !~ '[\t\r\n]'),
    after text check (after <> '' and after !~ '[\t\r\n]'),
    previous text not null,
    hash text not null,
    primary key (school, number)
);

-- The newest entry of each chain, so that its removal shows.
create table journal.head (
    school text primary key,
    number bigint not null,
    hash text not null
);

-- What is hashed of an entry: one line, its fields separated by tabs; a field that is not there is empty.
create function journal.line(e journal.entry) returns text
    language sql stable
    return e.previous || E'\t' || e.school || E'\t' || e.number || E'\t'
        || to_char(e.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || E'\t' || e.kind || E'\t'
        || coalesce(e.made_by, '') || E'\t' || coalesce(e.period, '') || E'\t' || e.subject || E'\t'
        || coalesce(e.before, '') || E'\t' || coalesce(e.after, '');

create function journal.one_line(words text) returns text
    language sql immutable
    return nullif(translate(words, E'\t\r\n', '   '), '');

-- Numbers an entry and hangs it on its chain. Who writes into the same chain waits until the transaction ends, so that there
-- are no gaps; other schools do not wait.
create function journal.hang() returns trigger
    language plpgsql
as $$
declare
    newest journal.head;
begin
    if num_nonnulls(new.number, new.made_at, new.previous, new.hash) > 0 then
        raise exception 'number, time and hash of an entry are the database''s own';
    end if;
    perform pg_advisory_xact_lock(4304, hashtext(new.school));
    select * into newest from journal.head h where h.school = new.school;
    new.number := coalesce(newest.number, 0) + 1;
    new.previous := coalesce(newest.hash, repeat('0', 64));
    new.made_at := clock_timestamp();
    new.made_by := journal.one_line(new.made_by);
    new.period := journal.one_line(new.period);
    new.subject := coalesce(journal.one_line(new.subject), '');
    new.hash := encode(sha256(convert_to(journal.line(new), 'UTF8')), 'hex');
    insert into journal.head values (new.school, new.number, new.hash)
        on conflict (school) do update set number = excluded.number, hash = excluded.hash;
    return new;
end
$$;

create trigger hang before insert on journal.entry
    for each row execute function journal.hang();

create function journal.keep() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'head' and pg_trigger_depth() > 1 then
        return new;
    end if;
    raise exception 'the journal is only ever added to';
end
$$;

create trigger keep_entries before update or delete on journal.entry
    for each row execute function journal.keep();
create trigger keep_all_entries before truncate on journal.entry
    for each statement execute function journal.keep();
create trigger keep_heads before update or delete on journal.head
    for each row execute function journal.keep();
create trigger keep_all_heads before truncate on journal.head
    for each statement execute function journal.keep();

revoke update, delete, truncate on journal.entry from public, current_user;
revoke delete, truncate on journal.head from public, current_user;

create function journal.enter(
        of_school integer, what text, who text, of_period text, about text, was jsonb, is_now jsonb) returns void
    language sql
as $$
    insert into journal.entry (school, kind, made_by, period, subject, before, after)
    select s.code, what, who, of_period, about, jsonb_strip_nulls(was)::text, jsonb_strip_nulls(is_now)::text
    from school s where s.school_id = of_school
$$;

-- Texts that people wrote stand in their own tables; the journal has a fingerprint, so that a change of them shows.
create function journal.fingerprint(words text) returns text
    language sql immutable
    return encode(sha256(convert_to(words, 'UTF8')), 'hex');

-- All that follows is entered when the transaction of the change ends, and is part of it: without the change there is no
-- entry, without the entry no change. So a chain is locked for the shortest time, and after every other lock.

create function journal.regulation_as_kept(g regulation) returns jsonb
    language sql stable
    return jsonb_build_object(
        'status', g.status, 'from', g.valid_from, 'to', g.valid_to, 'sha256', regulation_digest(g.body),
        'rehearsed_sha256', g.rehearsed_sha256);

create function journal.note_regulation() returns trigger
    language plpgsql
as $$
declare
    one regulation := coalesce(new, old);
    what text := case
        when tg_op = 'DELETE' then 'DELETE'
        when tg_op = 'INSERT' or new.body is distinct from old.body or new.imported_at is distinct from old.imported_at
            then 'IMPORT'
        when new.status is distinct from old.status then
            case new.status when 'CHECKED' then 'CHECK' when 'APPROVED' then 'APPROVE' when 'PUBLISHED' then 'PUBLISH'
                else 'CHANGE' end
        when new.confirmed_at is distinct from old.confirmed_at then 'REHEARSAL'
        else 'CHANGE' end;
    who text := case what
        when 'IMPORT' then new.imported_by when 'CHECK' then new.checked_by when 'APPROVE' then new.approved_by
        when 'PUBLISH' then new.published_by when 'REHEARSAL' then new.confirmed_by end;
begin
    perform journal.enter(
        one.school_id, 'REGULATION_' || what, who, null, one.code || ' ' || one.version,
        case when tg_op <> 'INSERT' then journal.regulation_as_kept(old) end,
        case when tg_op <> 'DELETE' then journal.regulation_as_kept(new) end);
    return null;
end
$$;

create constraint trigger note_regulation after insert or update or delete on regulation
    deferrable initially deferred for each row execute function journal.note_regulation();

alter table regulation_layout add column kept_by text;

create function journal.note_column_order() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'INSERT' or new.columns is distinct from old.columns then
        perform journal.enter(
            g.school_id, 'COLUMN_ORDER', new.kept_by, null, g.code || ' ' || g.version,
            case when tg_op <> 'INSERT' then jsonb_build_object('columns', old.columns) end,
            jsonb_build_object('columns', new.columns))
        from regulation g where g.regulation_id = new.regulation_id;
    end if;
    return null;
end
$$;

create constraint trigger note_column_order after insert or update on regulation_layout
    deferrable initially deferred for each row execute function journal.note_column_order();

create function journal.note_duty() returns trigger
    language plpgsql
as $$
begin
    perform journal.enter(
        new.school_id, 'DUTY', new.appointed_by, new.period,
        concat_ws(' ', new.duty, new.method_union, new.person),
        coalesce((
            select jsonb_build_object('held', d.held) from sheet_duty d
            where d.school_id = new.school_id and d.period = new.period and d.duty = new.duty and d.person = new.person
                and d.method_union is not distinct from new.method_union and d.duty_id < new.duty_id
            order by d.duty_id desc limit 1), jsonb_build_object('held', false)),
        jsonb_build_object('held', new.held));
    return null;
end
$$;

create constraint trigger note_duty after insert on sheet_duty
    deferrable initially deferred for each row execute function journal.note_duty();

create function journal.note_step() returns trigger
    language plpgsql
as $$
begin
    perform journal.enter(
        new.school_id, 'SHEET_' || new.step, new.taken_by, new.period,
        concat_ws(' ', new.staff_id, new.regulation, new.position_group),
        (
            select jsonb_build_object(
                'state', coalesce((array_agg(s.state order by s.step_id desc))[1], 'OPEN'),
                'points', (array_agg(s.points order by s.step_id desc) filter (where s.criterion = new.criterion))[1])
            from sheet_step s
            where s.school_id = new.school_id and s.period = new.period and s.regulation = new.regulation
                and s.position_group = new.position_group and s.staff_id = new.staff_id and s.step_id < new.step_id),
        jsonb_build_object(
            'state', new.state, 'criterion', new.criterion, 'points', new.points, 'computed', new.computed,
            'on', new.taken_on, 'step', new.step_id, 'reason_sha256', journal.fingerprint(new.reason)));
    return null;
end
$$;

create constraint trigger note_step after insert on sheet_step
    deferrable initially deferred for each row execute function journal.note_step();

create function journal.method_key(kept jsonb) returns jsonb
    language sql immutable
    return (
        select jsonb_object_agg(k, kept -> k)
        from unnest(array['setting', 'indicator', 'measure', 'category', 'level', 'valid_from']) k where kept ? k);

-- A row that takes the place of another is one change; one that is only closed is withdrawn.
create function journal.note_method() returns trigger
    language plpgsql
as $$
declare
    own constant text[] := array['row_id', 'school_id', 'entered_by', 'entered_at', 'closed_by', 'closed_at'];
    what constant text := upper(rtrim(tg_table_name, 's'));
    key constant jsonb := journal.method_key(to_jsonb(new));
    about constant text := concat_ws(
        ' ', key ->> 'setting', key ->> 'indicator', key ->> 'measure', key ->> 'category', key ->> 'level',
        key ->> 'valid_from');
    other jsonb;
begin
    execute format(
        'select to_jsonb(t) from %I.%I t where t.school_id = $1 and journal.method_key(to_jsonb(t)) = $2 and '
            || case tg_op when 'INSERT' then 't.closed_at = $3' else 't.entered_at = $3 and t.closed_at is null' end
            || ' order by t.row_id desc limit 1',
        tg_table_schema, tg_table_name)
        into other using new.school_id, key, case tg_op when 'INSERT' then new.entered_at else new.closed_at end;
    if tg_op = 'INSERT' then
        perform journal.enter(new.school_id, what, new.entered_by, null, about, other - own, to_jsonb(new) - own);
    elsif old.closed_at is not null or new.closed_at is null then
        perform journal.enter(
            new.school_id, what || '_CHANGE', null, null, about, to_jsonb(old) - own, to_jsonb(new) - own);
    elsif other is null then
        perform journal.enter(
            new.school_id, what || '_WITHDRAW', new.closed_by, null, about, to_jsonb(old) - own, null);
    end if;
    return null;
end
$$;

create constraint trigger note_setting after insert or update on method.settings
    deferrable initially deferred for each row execute function journal.note_method();
create constraint trigger note_norm after insert or update on method.norms
    deferrable initially deferred for each row execute function journal.note_method();

-- Where the journal stood when a period was locked or an order registered. Empty in rows from before the journal.
alter table result.locked
    add column journal_number bigint,
    add column journal_hash text;
alter table result.pay_order
    add column entered_by text,
    add column journal_number bigint,
    add column journal_hash text;

create function journal.keep_head() returns trigger
    language plpgsql
as $$
begin
    select h.number, h.hash into new.journal_number, new.journal_hash
    from school s join journal.head h on h.school = s.code
    where s.school_id = case tg_table_name
        when 'locked' then (to_jsonb(new) ->> 'school_id')::integer
        else (
            select r.school_id from result.school_run r
            where r.school_run_id = (to_jsonb(new) ->> 'school_run_id')::bigint) end;
    return new;
end
$$;

create trigger keep_head before insert on result.locked
    for each row execute function journal.keep_head();
create trigger keep_head before insert on result.pay_order
    for each row execute function journal.keep_head();

create function journal.results_of_version(of_locked bigint) returns jsonb
    language sql stable
    return (
        select jsonb_agg(
            jsonb_build_object('regulation', k.regulation, 'version', g.version, 'run', r.run_id) order by k.regulation)
        from result.locked_rating k
        join regulation g using (regulation_id)
        join result.school_run r using (school_run_id)
        where k.locked_id = of_locked);

create function journal.note_lock() returns trigger
    language plpgsql
as $$
begin
    perform journal.enter(
        new.school_id, case new.version when 1 then 'LOCK' else 'CORRECTION' end, new.locked_by, new.period,
        'version ' || new.version,
        (
            select jsonb_build_object(
                'version', l.version, 'results', journal.results_of_version(l.locked_id),
                'sum', (select sum(c.amount_before) from result.correction c where c.locked_id = new.locked_id))
            from result.locked l
            where l.school_id = new.school_id and l.period = new.period and l.version = new.version - 1),
        jsonb_build_object(
            'version', new.version, 'results', journal.results_of_version(new.locked_id),
            'sum', (select sum(c.amount_after) from result.correction c where c.locked_id = new.locked_id),
            'people', (select nullif(count(*), 0) from result.correction c where c.locked_id = new.locked_id)));
    return null;
end
$$;

create constraint trigger note_lock after insert on result.locked
    deferrable initially deferred for each row execute function journal.note_lock();

create function journal.note_pay_order() returns trigger
    language plpgsql
as $$
begin
    perform journal.enter(
        r.school_id, 'PAY_ORDER', new.entered_by, r.period, g.code || ' ' || g.version,
        (
            select jsonb_build_object('number', o.number, 'date', o.dated)
            from result.pay_order o
            where o.school_run_id = new.school_run_id and o.regulation_id = new.regulation_id and o.order_id < new.order_id
            order by o.order_id desc limit 1),
        jsonb_build_object('number', new.number, 'date', new.dated, 'run', r.run_id))
    from result.school_run r join regulation g on g.regulation_id = new.regulation_id
    where r.school_run_id = new.school_run_id;
    return null;
end
$$;

create constraint trigger note_pay_order after insert on result.pay_order
    deferrable initially deferred for each row execute function journal.note_pay_order();

create function journal.reduction_as_kept(r result.reduction) returns jsonb
    language sql stable
    return jsonb_build_object(
        'order', r.order_no, 'kopecks', r.amount, 'reason_sha256', journal.fingerprint(r.reason));

create function journal.note_reduction() returns trigger
    language plpgsql
as $$
declare
    withdrawn constant boolean := tg_op = 'UPDATE' and old.withdrawn_at is null and new.withdrawn_at is not null;
begin
    perform journal.enter(
        new.school_id,
        case when tg_op = 'INSERT' then 'REDUCTION' when withdrawn then 'REDUCTION_WITHDRAW' else 'REDUCTION_CHANGE' end,
        case when tg_op = 'INSERT' then new.entered_by when withdrawn then new.withdrawn_by end,
        new.period, new.staff_id || ' ' || new.imposed_on,
        case when tg_op <> 'INSERT' then journal.reduction_as_kept(old) end,
        case when not withdrawn then journal.reduction_as_kept(new) end);
    return null;
end
$$;

create constraint trigger note_reduction after insert or update on result.reduction
    deferrable initially deferred for each row execute function journal.note_reduction();

alter table result.run add column started_by text;

create function journal.note_run() returns trigger
    language plpgsql
as $$
begin
    perform journal.enter(
        new.school_id, 'RUN', r.started_by, new.period, 'run ' || new.run_id, null,
        jsonb_build_object(
            'run', new.run_id, 'data_change', new.change_no, 'rule_book', r.rule_book,
            'regulations', (
                select jsonb_agg(g.code || ' ' || g.version order by g.code)
                from regulation g where g.regulation_id = any(new.regulations)),
            'norms_sha256', (select n.sha256 from result.norm_set n where n.norm_set_id = new.norm_set_id),
            'settings_sha256', journal.fingerprint(new.settings::text)))
    from result.run r where r.run_id = new.run_id;
    return null;
end
$$;

create constraint trigger note_run after update on result.school_run
    deferrable initially deferred for each row
    when (old.finished_at is null and new.finished_at is not null)
    execute function journal.note_run();

-- What was done before has no entry; that the journal begins here stands in each chain itself.
insert into journal.entry (school, kind, subject)
select code, 'BEGIN', 'V14' from (select '' as code union all select code from school) everyone order by code;
