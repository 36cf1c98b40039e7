-- The way of a sheet through people's hands: OPEN, CLAIMED, REVIEWED, DECIDED, ACKNOWLEDGED or APPEALED, FINAL.
-- Duties and steps are only ever added; the newest row holds. What counts as points stands in data.sheet_entries, as if it
-- had been loaded, so that a run sees one state and an older run keeps what it saw.

-- Who reviews and who decides in a period. person: a staff number, or the name of somebody who is not of the staff.
create table sheet_duty (
    duty_id bigint generated always as identity primary key,
    school_id integer not null references school,
    period text not null,
    duty text not null check (duty in ('HEAD_OF_UNION', 'COMMISSION')),
    method_union text,
    person text not null,
    held boolean not null,
    appointed_by text not null,
    appointed_at timestamptz not null,
    check ((duty = 'HEAD_OF_UNION') = (method_union is not null))
);
create index sheet_duty_of_period on sheet_duty (school_id, period);

-- state: after the step; computed: what the criterion had by the regulation when the number was entered.
create table sheet_step (
    step_id bigint generated always as identity primary key,
    school_id integer not null references school,
    period text not null,
    regulation text not null,
    position_group text not null,
    staff_id text not null,
    step text not null check (step in
        ('CLAIM', 'REVIEW', 'RETURN', 'DECIDE', 'ACKNOWLEDGE', 'APPEAL', 'ANSWER', 'FINISH')),
    state text not null check (state in
        ('OPEN', 'CLAIMED', 'REVIEWED', 'DECIDED', 'ACKNOWLEDGED', 'APPEALED', 'FINAL')),
    criterion text,
    points numeric,
    computed numeric,
    reason text,
    taken_by text not null,
    taken_on date not null,
    taken_at timestamptz not null,
    check ((criterion is null) = (points is null)),
    check (step not in ('RETURN', 'APPEAL', 'ANSWER') or reason is not null),
    check (step not in ('DECIDE', 'ANSWER') or points is null or points = computed or reason is not null)
);
create index sheet_step_of_sheet on sheet_step (school_id, period, staff_id);

-- Nobody reviews or decides the own sheet, whatever the program says.
create function guard_sheet_step() returns trigger
    language plpgsql
as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'steps of sheets are not changed';
    elsif new.step not in ('CLAIM', 'ACKNOWLEDGE', 'APPEAL') and person_key(new.taken_by) = person_key(new.staff_id) then
        raise exception 'nobody reviews or decides the own sheet';
    end if;
    return new;
end
$$;

create trigger guard_sheet_step before insert or update or delete on sheet_step
    for each row execute function guard_sheet_step();
create trigger keep_sheet_steps before truncate on sheet_step
    for each statement execute function guard_sheet_step();

create function guard_sheet_duty() returns trigger
    language plpgsql
as $$
begin
    raise exception 'duties are not changed: a newer row takes their place';
end
$$;

create trigger guard_sheet_duty before update or delete on sheet_duty
    for each row execute function guard_sheet_duty();
create trigger keep_sheet_duties before truncate on sheet_duty
    for each statement execute function guard_sheet_duty();
