-- A superseded result on which nothing rests may be removed; that it was there, and what it was, stays in the journal.

-- Whether a result is one that others are compared with.
create index base_run_of_result on result.base_run (of_run);

-- Entered before the result goes, because its digests go with it.
create function journal.note_removed_run() returns trigger
    language plpgsql
as $$
begin
    perform journal.enter(
        old.school_id, 'REMOVE_RUN', null, old.period, 'run ' || old.run_id,
        jsonb_build_object(
            'run', old.run_id, 'data_change', old.change_no, 'finished', old.finished_at,
            'sha256', (
                select encode(sha256(string_agg(convert_to(d.part, 'UTF8') || d.sha256, ''::bytea order by d.part)), 'hex')
                from result.digest d where d.school_run_id = old.school_run_id)),
        null);
    return old;
end
$$;

create trigger note_removed_run before delete on result.school_run
    for each row execute function journal.note_removed_run();
