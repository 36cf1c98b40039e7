-- What stands beside a sheet on its way: documents of the teacher, meetings of the commission with their votes, and what the
-- governing council says to the totals. Rows are only ever added; each is entered in the journal.

-- Added by a teacher to a criterion of the own sheet. kind: found from the content; name: as the file was called, for people
-- only. The kinds are compressed already, so that content is stored as it is.
create table sheet_document (
    document_id bigint generated always as identity primary key,
    school_id integer not null references school,
    period text not null,
    regulation text not null,
    position_group text not null,
    staff_id text not null,
    criterion text not null,
    name text not null check (name <> '' and length(name) <= 200 and name !~ '[[:cntrl:]]'),
    kind text not null check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX')),
    content bytea not null check (octet_length(content) between 1 and 10485760),
    sha256 text not null,
    added_by text not null check (added_by <> ''),
    added_at timestamptz not null default now()
);
alter table sheet_document alter column content set storage external;
create index sheet_document_of_sheet on sheet_document (school_id, period, staff_id);

-- Members: of the commission when the meeting was opened. It has a quorum or it is no meeting.
create table sheet_meeting (
    meeting_id bigint generated always as identity primary key,
    school_id integer not null references school,
    period text not null,
    held_on date not null,
    members text[] not null,
    present text[] not null,
    chair text not null,
    secretary text not null,
    opened_by text not null check (opened_by <> ''),
    opened_at timestamptz not null default now(),
    check (present <@ members and chair = any(present) and secretary = any(present)),
    check (cardinality(present) * 2 > cardinality(members))
);
create index sheet_meeting_of_period on sheet_meeting (school_id, period, meeting_id);

-- A vote on one decision about a sheet. step_id: the step that it became; null where it was not adopted.
create table sheet_vote (
    vote_id bigint generated always as identity primary key,
    meeting_id bigint not null references sheet_meeting,
    school_id integer not null references school,
    period text not null,
    regulation text not null,
    position_group text not null,
    staff_id text not null,
    step text not null check (step in ('DECIDE', 'ANSWER')),
    criterion text,
    points numeric,
    reason text,
    votes_for text[] not null,
    votes_against text[] not null,
    abstained text[] not null,
    adopted boolean not null,
    step_id bigint references sheet_step,
    counted_by text not null check (counted_by <> ''),
    counted_at timestamptz not null default now(),
    check ((criterion is null) = (points is null)),
    check (adopted = (step_id is not null))
);
create index sheet_vote_of_meeting on sheet_vote (meeting_id);
create index sheet_vote_of_sheet on sheet_vote (school_id, period, staff_id);

-- What the council says to the totals of a result; a newer result asks anew.
create table council_answer (
    answer_id bigint generated always as identity primary key,
    school_id integer not null references school,
    period text not null,
    regulation text not null,
    school_run_id bigint not null,
    agreed boolean not null,
    note text not null check (length(note) <= 1000),
    said_by text not null check (said_by <> ''),
    said_at timestamptz not null default now(),
    check (agreed or note <> '')
);
create index council_answer_of_result on council_answer (school_id, period, answer_id);

create function keep_beside_sheets() returns trigger
    language plpgsql
as $$
begin
    raise exception 'what stands beside sheets is only ever added to';
end
$$;

-- Nobody votes on the own sheet, twice or from afar, whatever the program says; the majority of votes decides, and with equal
-- votes the chair.
create function guard_sheet_vote() returns trigger
    language plpgsql
as $$
declare
    meeting sheet_meeting;
    voters constant text[] := new.votes_for || new.votes_against || new.abstained;
begin
    select * into meeting from sheet_meeting m where m.meeting_id = new.meeting_id;
    if (meeting.school_id, meeting.period) is distinct from (new.school_id, new.period) then
        raise exception 'a vote belongs to a meeting of its own school and period';
    elsif exists (select from unnest(voters) v (person) where person_key(v.person) = person_key(new.staff_id)) then
        raise exception 'nobody votes on the own sheet';
    elsif not voters <@ meeting.present or (select count(distinct v) from unnest(voters) v) <> cardinality(voters) then
        raise exception 'only who is present votes, and once';
    elsif new.adopted is distinct from (
            cardinality(new.votes_for) > cardinality(new.votes_against)
            or cardinality(new.votes_for) = cardinality(new.votes_against) and meeting.chair = any(new.votes_for)) then
        raise exception 'the majority decides, with equal votes the chair';
    end if;
    return new;
end
$$;

create trigger guard_sheet_vote before insert on sheet_vote
    for each row execute function guard_sheet_vote();

do $$
declare
    t text;
begin
    foreach t in array array['sheet_document', 'sheet_meeting', 'sheet_vote', 'council_answer'] loop
        execute format('create trigger keep_%1$s before update or delete on %1$I for each row'
            || ' execute function keep_beside_sheets()', t);
        execute format('create trigger keep_all_%1$s before truncate on %1$I for each statement'
            || ' execute function keep_beside_sheets()', t);
        execute format('alter table %I enable row level security', t);
        execute format('create policy of_school on %I using (school_id = access.school())', t);
    end loop;
end
$$;

create policy of_person on sheet_document as restrictive using (access.sees_sheet(staff_id));
create policy of_owner on sheet_document as restrictive for insert with check (staff_id = access.person());
create policy of_person on sheet_vote as restrictive using (access.sees_sheet(staff_id));

-- The journal knows texts and files by their fingerprints, and votes by their numbers: who voted how stands in the minutes.
create function journal.note_document() returns trigger
    language plpgsql
as $$
begin
    perform journal.enter(
        new.school_id, 'SHEET_DOCUMENT', new.added_by, new.period,
        concat_ws(' ', new.staff_id, new.regulation, new.position_group), null,
        jsonb_build_object(
            'criterion', new.criterion, 'document', new.document_id, 'kind', new.kind, 'sha256', new.sha256));
    return null;
end
$$;

create constraint trigger note_document after insert on sheet_document
    deferrable initially deferred for each row execute function journal.note_document();

create function journal.note_meeting() returns trigger
    language plpgsql
as $$
begin
    perform journal.enter(
        new.school_id, 'SHEET_MEETING', new.opened_by, new.period, 'meeting ' || new.meeting_id, null,
        jsonb_build_object(
            'on', new.held_on, 'members', cardinality(new.members), 'present', cardinality(new.present),
            'chair', new.chair, 'secretary', new.secretary));
    return null;
end
$$;

create constraint trigger note_meeting after insert on sheet_meeting
    deferrable initially deferred for each row execute function journal.note_meeting();

create function journal.note_vote() returns trigger
    language plpgsql
as $$
begin
    perform journal.enter(
        new.school_id, 'SHEET_VOTE', new.counted_by, new.period,
        concat_ws(' ', new.staff_id, new.regulation, new.position_group), null,
        jsonb_build_object(
            'meeting', new.meeting_id, 'step', new.step, 'criterion', new.criterion, 'points', new.points,
            'for', cardinality(new.votes_for), 'against', cardinality(new.votes_against),
            'abstained', cardinality(new.abstained), 'adopted', new.adopted, 'reason_sha256', journal.fingerprint(new.reason)));
    return null;
end
$$;

create constraint trigger note_vote after insert on sheet_vote
    deferrable initially deferred for each row execute function journal.note_vote();

create function journal.note_council() returns trigger
    language plpgsql
as $$
begin
    perform journal.enter(
        new.school_id, 'COUNCIL', new.said_by, new.period, new.regulation, null,
        jsonb_build_object('agreed', new.agreed, 'note_sha256', journal.fingerprint(nullif(new.note, ''))));
    return null;
end
$$;

create constraint trigger note_council after insert on council_answer
    deferrable initially deferred for each row execute function journal.note_council();

-- How many people of a list get how much, in steps of round sums, without saying who: for the council, who sees no rows. step:
-- kopecks; number: from 0, the sums of at least number times step and below the next.
create function access.sums_in_steps(of_run bigint, of_regulation integer, of_category text)
    returns table (step bigint, number bigint, people bigint)
    language sql stable security definer
    set search_path = pg_catalog
begin atomic
    with paid as (
        select a.amount
        from result.allowance a join result.school_run r using (school_run_id)
        where a.school_run_id = of_run and a.regulation_id = of_regulation and a.category = of_category and a.amount > 0
            and r.school_id = access.school()
    ), width as (
        select min(w.kopecks) as kopecks
        from (select (digit * power(10::numeric, zeros) * 100)::bigint as kopecks
              from unnest(array[1, 2, 5]) digit cross join generate_series(0, 9) zeros) w
        where w.kopecks * 8 > (select max(p.amount) from paid p)
    )
    select w.kopecks, p.amount / w.kopecks, count(*)
    from paid p cross join width w
    group by 1, 2
    order by 2;
end;

-- When and by whom the rows of a school were loaded, also where the load brought rows of other schools, too: it is told with the
-- row. The program itself is of no school.
create function access.load_of_rows(of_load bigint)
    returns table (loaded_at timestamptz, loaded_by text)
    language sql stable security definer
    set search_path = pg_catalog
begin atomic
    select coalesce(l.finished_at, l.started_at), l.loaded_by
    from public.load l
    where l.load_id = of_load
        and (access.school() is null and current_setting('role', true) is distinct from 'vsoko_web'
            or exists (select from public.school_change c where c.load_id = l.load_id and c.school_id = access.school()));
end;
