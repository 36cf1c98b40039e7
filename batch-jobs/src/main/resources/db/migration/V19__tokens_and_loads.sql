-- The journal learns which programs may ask in whose name.
create function access.note_token() returns trigger
    language plpgsql
as $$
begin
    perform journal.enter(
        new.school_id,
        case tg_op when 'INSERT' then 'TOKEN' else 'TOKEN_WITHDRAW' end,
        coalesce(nullif(current_setting('vsoko.by', true), ''),
            (select a.login from access.account a where a.account_id = new.account_id)),
        null, 'token ' || new.token_id, null,
        jsonb_build_object('scopes', new.scopes, 'expires', new.expires_at));
    return null;
end
$$;
create trigger note_token after insert on access.token for each row execute function access.note_token();
create trigger note_token_withdrawn after update of withdrawn_at on access.token
    for each row when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function access.note_token();

-- When and by whom a row was loaded is told to the school it is about, also where the load was about other schools, too; its
-- rejected rows and notes are not.
alter policy of_school on load
    using (exists (select from school_change c where c.load_id = load.load_id) or access.only_of_school(load_id));
