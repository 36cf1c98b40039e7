package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.columnsOf;
import static school.quality.jobs.store.loading.Sql.quoted;
import static school.quality.jobs.store.loading.Sql.sameKey;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;

/**
 * Rows of new schools that were stored as they passed and cannot stay: they refer to nothing, or a staged row of the same
 * key says otherwise. They are staged after all, so that they are checked and rejected as all others are.
 */
final class TakenBack {

    private final JdbcTemplate jdbc;

    TakenBack(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static void create(JdbcTemplate jdbc) {
        jdbc.execute("""
                create unlogged table passed (
                    dataset text, source_id bigint, of_school text, rows integer)
                """);
        jdbc.execute("create unlogged table kept_cells (source_id bigint, source_row integer, cells text)");
        jdbc.execute("create unlogged table given_up (dataset text, source_id bigint)");
        NotedReferences.create(jdbc);
        jdbc.execute("""
                create unlogged table missing (
                    dataset text, school_id integer, column_name text, span text, id text, row_key uuid, again boolean)
                """);
    }

    /** Removes what was stored of files that turned out to be at fault in their middle. */
    void removeGivenUp() {
        jdbc.queryForList("select dataset, source_id from given_up")
                .forEach(source -> jdbc.update(
                        "delete from data.%s d using new_school n where d.school_id = n.school_id and d.source_id = ?"
                                .formatted(quoted(DatasetCatalogue.bundled()
                                        .dataset((String) source.get("dataset"))
                                        .name())),
                        source.get("source_id")));
        jdbc.update("delete from passed p using given_up g where p.source_id = g.source_id");
    }

    /** Takes back rows of a dataset whose registers have been checked; so that what they refer to is known. */
    void settle(Dataset dataset) {
        if (!passed(dataset)) {
            return;
        }
        takeReferringToNothing(dataset);
        if (areStaged(dataset)) {
            takeContradicted(dataset);
            dropSame(dataset);
        }
    }

    private boolean passed(Dataset dataset) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from passed where dataset = ? and rows > 0)", Boolean.class, dataset.name()));
    }

    private boolean areStaged(Dataset dataset) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select exists (
                    select from %s s join new_school n on n.code = s.of_school
                    where s.faults is null and not s.taken_back)
                """.formatted(quoted(dataset.name())), Boolean.class));
    }

    /**
     * Looks up in a register, all of whose rows have been checked, what stored rows refer to. The year of such a row is that
     * of its period, or its own; a row with only a date is of any year. Several processes can share it.
     */
    void lookUp(Register register) {
        jdbc.execute("analyze " + register.noted());
        // Planners do not know how few refer to nothing: they sort millions of rows, or look each of them up by itself.
        jdbc.execute("set local enable_mergejoin = off");
        jdbc.execute("set local enable_nestloop = off");
        jdbc.execute("""
                create unlogged table missing_now as
                select r.dataset, n.school_id, r.column_name, r.span, r.id, r.row_key, r.again
                from %1$s r
                join new_school n on n.code = r.of_school
                left join known_periods p on p.of_school = r.of_school and p.id = r.span and r.tied = 'PERIOD'
                where not exists (
                    select from %2$s k where k.of_school = r.of_school and k.id = r.id %3$s)
                """.formatted(register.noted(), register.known(), register == Register.PERIODS ? "" : """
                and (r.tied not in ('PERIOD', 'YEAR')
                    or k.year = case r.tied when 'PERIOD' then p.year else r.span end)
                """));
        jdbc.execute("set local enable_nestloop = on");
        jdbc.execute("set local enable_mergejoin = on");
        jdbc.execute("insert into missing select * from missing_now");
        jdbc.execute("drop table missing_now");
    }

    private void takeReferringToNothing(Dataset dataset) {
        List<String> columns = jdbc.queryForList(
                "select distinct column_name from missing where dataset = ? order by 1", String.class, dataset.name());
        if (!columns.isEmpty()) {
            jdbc.execute("analyze missing");
            take(
                    dataset,
                    ", missing m",
                    "m.dataset = '%s' and m.school_id = d.school_id and m.row_key = d.row_key%s"
                            .formatted(dataset.name(), sameSpan(dataset)));
            takeFurther(dataset, columns);
        }
    }

    /** Rows that refer to the same nothing as one before them: they are looked for where there are such. */
    private void takeFurther(Dataset dataset, List<String> columns) {
        String several =
                "select school_id, span, id from missing where dataset = '%s' and again".formatted(dataset.name());
        if (Boolean.TRUE.equals(jdbc.queryForObject("select exists (" + several + ")", Boolean.class))) {
            String nothing = columns.stream()
                    .map(column -> "(d.school_id, %s, d.%s) in (%s and column_name = '%s')"
                            .formatted(span(dataset), quoted(column), several, column))
                    .collect(Collectors.joining(" or "));
            take(
                    dataset,
                    ", (select distinct school_id, span from (" + several + ") places) m",
                    "m.school_id = d.school_id" + sameSpan(dataset) + " and (" + nothing + ")");
        }
    }

    private static String sameSpan(Dataset dataset) {
        return dataset.keySpan()
                .map(span -> " and m.span = d." + quoted(span.name()))
                .orElse("");
    }

    private static String span(Dataset dataset) {
        return dataset.keySpan().map(span -> "d." + quoted(span.name())).orElse("''");
    }

    private void takeContradicted(Dataset dataset) {
        int taken = take(
                dataset,
                ", " + quoted(dataset.name()) + " s",
                "s.of_school = n.code and s.faults is null and d.row_hash <> s.row_hash and "
                        + sameKey(dataset, "d.", "s."));
        if (taken > 0) {
            jdbc.update(
                    "insert into key_twice select ?, of_school, row_key from %s where taken_back"
                            .formatted(quoted(dataset.name())),
                    dataset.name());
        }
    }

    /** Of rows that say the same the stored one remains. */
    private void dropSame(Dataset dataset) {
        jdbc.update("""
                update %1$s s set repeated = true
                from new_school n, data.%1$s d
                where n.code = s.of_school and d.school_id = n.school_id and %2$s
                    and d.row_hash = s.row_hash and d.until_change is null and s.faults is null and not s.taken_back
                """.formatted(quoted(dataset.name()), sameKey(dataset, "d.", "s.")));
    }

    private int take(Dataset dataset, String beside, String condition) {
        return jdbc.update(
                """
                with back as (
                    delete from data.%1$s d using new_school n%3$s
                    where d.school_id = n.school_id and d.until_change is null and %4$s
                    returning n.code, d.*)
                insert into %1$s (
                    source_id, source_row, part, of_school, row_key, row_hash, cells, taken_back, %2$s)
                select b.source_id, b.source_row, 0, b.code, b.row_key, b.row_hash, c.cells, true, %5$s
                from back b
                join passed p on p.source_id = b.source_id and p.of_school = b.code
                left join kept_cells c on c.source_id = b.source_id and c.source_row = b.source_row
                """.formatted(quoted(dataset.name()), columnsOf(dataset), beside, condition, columnsOf(dataset, "b.")));
    }
}
