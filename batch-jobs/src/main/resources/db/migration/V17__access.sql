-- Who may sign in, as what, and for which schools; what a school has made public.
create schema access;

-- login: in small letters. password: a hash, with the method before it; null where a directory or a provider of identities
-- says who somebody is. one_time: has to be changed at the next sign-in.
create table access.account (
    account_id integer generated always as identity primary key,
    login text not null unique check (login = lower(login) and login ~ '^[^\s]{1,100}$'),
    name text not null check (name <> '' and length(name) <= 200),
    password text,
    one_time boolean not null default false,
    active boolean not null default true,
    created_by text not null check (created_by <> ''),
    created_at timestamptz not null default now()
);

-- Somebody of a school. staff_id: null where it is nobody of the staff.
create table access.member (
    account_id integer not null references access.account,
    school_id integer not null references school,
    staff_id text check (staff_id <> ''),
    primary key (account_id, school_id)
);
create unique index member_of_staff on access.member (school_id, staff_id) where staff_id is not null;

-- school_id: null for the administrator of the system, who is of no school.
create table access.held_role (
    account_id integer not null references access.account,
    school_id integer references school,
    role text not null check (role in (
        'TEACHER', 'HEAD_OF_UNION', 'COMMISSION', 'DEPUTY_HEAD', 'DIRECTOR', 'ACCOUNTANT', 'COUNCIL', 'CLASS_TEACHER',
        'MEDICAL_WORKER', 'PSYCHOLOGIST', 'SYSTEM_ADMINISTRATOR')),
    granted_by text not null check (granted_by <> ''),
    granted_at timestamptz not null default now(),
    check ((school_id is null) = (role = 'SYSTEM_ADMINISTRATOR')),
    unique nulls not distinct (account_id, school_id, role)
);

-- Every attempt, so that guessing stops. login: as typed, in small letters, whether there is such an account or not.
create table access.sign_in (
    login text not null,
    address text not null,
    succeeded boolean not null,
    made_at timestamptz not null default clock_timestamp()
);
create index sign_in_of_login on access.sign_in (login, made_at);
create index sign_in_of_address on access.sign_in (address, made_at);

-- For other programs: acts as the account in one school, no further than its scopes. sha256: of the token itself, which is
-- shown once and kept nowhere.
create table access.token (
    token_id integer generated always as identity primary key,
    account_id integer not null references access.account,
    school_id integer not null references school,
    title text not null check (title <> '' and length(title) <= 200),
    sha256 text not null unique,
    scopes text[] not null check (cardinality(scopes) > 0),
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    withdrawn_at timestamptz
);

-- What a school publishes of its programme; the newest holds. body: JSON, small groups already left out; null where the
-- director took the page down.
create table access.public_page (
    page_id integer generated always as identity primary key,
    school_id integer not null references school,
    period text not null,
    body text,
    published_by text not null check (published_by <> ''),
    published_at timestamptz not null default now()
);
create index public_page_of_school on access.public_page (school_id, page_id);

-- The journal learns who was let in, and what may be done by whom.
create function access.note_account() returns trigger
    language plpgsql
as $$
begin
    insert into journal.entry (school, kind, made_by, subject, after)
    values ('', tg_argv[0], coalesce(nullif(current_setting('vsoko.by', true), ''), new.created_by), new.login, jsonb_build_object('active', new.active)::text);
    return null;
end
$$;
create trigger note_account after insert on access.account for each row execute function access.note_account('ACCOUNT');
create trigger note_account_change after update of active on access.account
    for each row when (old.active <> new.active) execute function access.note_account('ACCOUNT_CHANGE');

create function access.note_role() returns trigger
    language plpgsql
as $$
declare
    held access.held_role := case tg_op when 'DELETE' then old else new end;
begin
    insert into journal.entry (school, kind, made_by, subject, after)
    values (
        coalesce((select s.code from school s where s.school_id = held.school_id), ''),
        case tg_op when 'DELETE' then 'ROLE_WITHDRAW' else 'ROLE' end,
        coalesce(nullif(current_setting('vsoko.by', true), ''), held.granted_by),
        (select a.login from access.account a where a.account_id = held.account_id),
        jsonb_build_object('role', held.role)::text);
    return null;
end
$$;
create trigger note_role after insert or delete on access.held_role
    for each row execute function access.note_role();

create function access.note_public_page() returns trigger
    language plpgsql
as $$
begin
    perform journal.enter(new.school_id, 'PUBLIC_PAGE', new.published_by, new.period, 'public page', null,
        jsonb_build_object('sha256', journal.fingerprint(new.body), 'shown', new.body is not null));
    return null;
end
$$;
create trigger note_public_page after insert on access.public_page
    for each row execute function access.note_public_page();
