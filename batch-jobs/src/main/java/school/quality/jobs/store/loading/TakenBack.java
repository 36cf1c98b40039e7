package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.columnsOf;
import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;

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

    private void takeReferringToNothing(Dataset dataset) {
        jdbc.execute("analyze " + NotedReferences.table(dataset));
        jdbc.execute("""
                create temporary table missing (
                    school_id integer, column_name text, span text, id text, row_key uuid, again boolean) on commit drop
                """);
        List<String> nothing = new ArrayList<>();
        for (DatasetColumn column : dataset.columns()) {
            Register.referredToBy(dataset, column).ifPresent(register -> {
                if (collectMissing(dataset, column, register) > 0) {
                    nothing.add(refersToNothing(dataset, column));
                }
            });
        }
        if (!nothing.isEmpty()) {
            jdbc.execute("analyze missing");
            take(dataset, ", missing m", "m.school_id = d.school_id and m.row_key = d.row_key");
            takeFurther(dataset, nothing);
        }
        jdbc.execute("drop table missing");
    }

    /** Rows that refer to the same nothing as one before them: mostly there are none, and the table need not be read. */
    private void takeFurther(Dataset dataset, List<String> nothing) {
        if (Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from missing where again)", Boolean.class))) {
            take(
                    dataset,
                    "",
                    "n.school_id in (select school_id from missing where again) and (" + String.join(" or ", nothing)
                            + ")");
        }
    }

    private int collectMissing(Dataset dataset, DatasetColumn column, Register register) {
        Optional<String> year = ReferenceCheck.yearOf("r.span", dataset, register);
        return jdbc.update(
                """
                insert into missing
                select n.school_id, r.column_name, r.span, r.id, r.row_key, r.again
                from %1$s r
                join new_school n on n.code = r.of_school
                left join known_periods p on p.of_school = r.of_school and p.id = r.span
                where r.column_name = ? and not exists (
                    select from %2$s k where k.of_school = r.of_school and k.id = r.id %3$s)
                """.formatted(
                                NotedReferences.table(dataset),
                                register.known(),
                                year.map(of -> "and k.year = " + of).orElse("")),
                column.name());
    }

    private static String refersToNothing(Dataset dataset, DatasetColumn column) {
        String span =
                switch (dataset.span()) {
                    case PERIOD -> "coalesce(d.\"period\", '')";
                    case YEAR -> "coalesce(d.\"year\", '')";
                    case DATE, NONE -> "''";
                };
        return "(d.school_id, %s, d.%s) in (select school_id, span, id from missing where again and column_name = '%s')"
                .formatted(span, quoted(column.name()), column.name());
    }

    private void takeContradicted(Dataset dataset) {
        int taken = take(
                dataset,
                ", " + quoted(dataset.name()) + " s",
                "s.of_school = n.code and s.faults is null and d.row_key = s.row_key and d.row_hash <> s.row_hash");
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
                where n.code = s.of_school and d.school_id = n.school_id and d.row_key = s.row_key
                    and d.row_hash = s.row_hash and d.until_change is null and s.faults is null and not s.taken_back
                """.formatted(quoted(dataset.name())));
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
