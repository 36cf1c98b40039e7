package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.fault.FaultCode;

/** Two rows of one key in one load: with different values each names the other, with the same values one remains. */
final class ContradictionCheck {

    private static final String SEVERAL_RUNS =
            "select of_school from key_run where dataset = ? group by of_school having sum(runs) > 1";

    private final JdbcTemplate jdbc;

    ContradictionCheck(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.execute("""
                create temporary table twice (
                    source_id bigint, source_row integer, part integer, of_school text, row_key uuid, row_hash uuid,
                    at tid)
                on commit drop
                """);
        jdbc.execute("create index twice_key on twice (row_key)");
    }

    /** Whether any rows stand against each other. */
    boolean check(Dataset dataset) {
        jdbc.execute("truncate twice");
        if (collect(dataset) == 0) {
            return false;
        }
        jdbc.execute("analyze twice");
        keepOne(dataset);
        return reject() > 0;
    }

    private int collect(Dataset dataset) {
        boolean inRuns = exists("select from key_twice where dataset = ?", dataset);
        boolean acrossRuns = exists(SEVERAL_RUNS, dataset);
        if (!inRuns && !acrossRuns) {
            return 0;
        }
        return jdbc.update(
                """
                insert into twice
                select s.source_id, s.source_row, s.part, s.of_school, s.row_key, s.row_hash, s.ctid
                from %1$s s
                join (select of_school, row_key from key_twice where dataset = ? %2$s) several
                    on several.of_school = s.of_school and several.row_key = s.row_key
                where s.faults is null
                """.formatted(
                                quoted(dataset.name()),
                                acrossRuns ? acrossRuns(dataset) : "union select null, null where ?::text is null"),
                dataset.name(),
                dataset.name());
    }

    private static String acrossRuns(Dataset dataset) {
        return """
                union
                select of_school, row_key from %1$s
                where faults is null and of_school in (%2$s)
                group by of_school, row_key having count(*) > 1
                """.formatted(quoted(dataset.name()), SEVERAL_RUNS);
    }

    private boolean exists(String query, Dataset dataset) {
        return Boolean.TRUE.equals(jdbc.queryForObject("select exists (" + query + ")", Boolean.class, dataset.name()));
    }

    private int reject() {
        return jdbc.update("""
                insert into found_fault
                select t.source_id, t.source_row, t.part, -1, ?, null, null,
                    jsonb_build_object(
                        'file', f.file_name, 'sheet', coalesce(f.sheet, ''), 'row', other.source_row::text), t.at
                from twice t
                cross join lateral (
                    select o.source_id, o.source_row from twice o
                    where o.row_key = t.row_key and o.of_school = t.of_school and o.row_hash <> t.row_hash
                    order by o.source_id, o.source_row, o.part limit 1
                ) other
                join source_sheet f on f.source_id = other.source_id
                """, FaultCode.CONTRADICTING_ROWS.number());
    }

    private void keepOne(Dataset dataset) {
        jdbc.update("""
                update %s s set repeated = true
                from (
                    select *, row_number() over (
                        partition by of_school, row_key order by source_id, source_row, part) as place
                    from twice
                ) t
                where t.place > 1 and s.ctid = t.at
                    and not exists (
                        select from twice o
                        where o.row_key = t.row_key and o.of_school = t.of_school and o.row_hash <> t.row_hash)
                """.formatted(quoted(dataset.name())));
    }
}
