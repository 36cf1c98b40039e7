-- The life of a version: DRAFT, CHECKED, APPROVED, PUBLISHED. Every step is a row's own doing; the database refuses a jump
-- and whatever would change a version that is in force.
-- editors: everyone who imported this version; rehearsed_sha256: of the body whose rehearsal was read and confirmed.
alter table regulation
    add column editors text[] not null default '{}',
    add column checked_by text,
    add column checked_at timestamptz,
    add column rehearsed_sha256 text,
    add column confirmed_by text,
    add column confirmed_at timestamptz,
    add column approved_by text,
    add column approved_at timestamptz;

-- Equal for all spellings of one name: case, spaces, invisible characters and the letter ё do not matter.
create function person_key(name text) returns text
    language sql immutable parallel safe
    return nullif(lower(translate(
        regexp_replace(normalize(name, NFKC), '[\s\u00AD\u200B-\u200F\u2060\uFEFF]', '', 'g'),
        'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯё', 'абвгдеежзийклмнопрстуфхцчшщъыьэюяе')), '');

create function regulation_digest(body text) returns text
    language sql stable parallel safe
    return encode(sha256(convert_to(body, 'UTF8')), 'hex');

update regulation set editors = array[person_key(imported_by)] where person_key(imported_by) is not null;

create function guard_regulation() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'TRUNCATE' then
        raise exception 'regulations are not emptied';
    elsif tg_op = 'INSERT' then
        if new.status <> 'DRAFT' then
            raise exception 'a regulation begins as a draft';
        end if;
    elsif old.status = 'PUBLISHED' then
        raise exception 'a published regulation never changes';
    elsif tg_op = 'DELETE' then
        return old;
    elsif (new.school_id, new.code, new.version) is distinct from (old.school_id, old.code, old.version) then
        raise exception 'a regulation keeps its school, code and version';
    elsif not new.editors @> old.editors then
        raise exception 'who edited a regulation is not forgotten';
    elsif new.status = 'DRAFT' then
        null;
    elsif (new.body, new.valid_from, new.valid_to, new.editors)
            is distinct from (old.body, old.valid_from, old.valid_to, old.editors) then
        raise exception 'a changed regulation is a draft again';
    elsif new.status <> old.status
            and (old.status, new.status) not in (('DRAFT', 'CHECKED'), ('CHECKED', 'APPROVED'), ('APPROVED', 'PUBLISHED')) then
        raise exception 'a regulation is checked, then approved, then published';
    elsif old.status = 'APPROVED' and new.approved_by is distinct from old.approved_by then
        raise exception 'who approved a regulation stays';
    end if;
    if (new.status = 'DRAFT' or new.body is distinct from old.body)
            and num_nonnulls(new.checked_at, new.approved_by, new.approved_at) > 0 then
        raise exception 'a draft is neither checked nor approved';
    end if;
    if new.status in ('APPROVED', 'PUBLISHED') and (person_key(new.approved_by) is null or cardinality(new.editors) = 0
            or person_key(new.approved_by) = any(new.editors) or person_key(new.approved_by) = person_key(new.imported_by)) then
        raise exception 'a regulation is approved by another person than its editor';
    end if;
    if new.status = 'PUBLISHED' and (person_key(new.confirmed_by) is null
            or new.rehearsed_sha256 is distinct from regulation_digest(new.body)) then
        raise exception 'the rehearsal of this very version is not confirmed';
    end if;
    if new.status = 'PUBLISHED' and exists (
            select from regulation other
            where other.school_id = new.school_id and other.code = new.code and other.status = 'PUBLISHED'
                and (other.valid_from >= new.valid_from or other.version >= new.version)) then
        raise exception 'a newer version has a later first day';
    end if;
    return new;
end
$$;

create trigger guard_regulation before insert or update or delete on regulation
    for each row execute function guard_regulation();
create trigger keep_regulations before truncate on regulation
    for each statement execute function guard_regulation();
