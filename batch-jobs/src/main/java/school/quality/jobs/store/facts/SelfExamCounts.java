package school.quality.jobs.store.facts;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts what schools report of a calendar year; the number of queries does not depend on the number of schools. */
public final class SelfExamCounts {

    private static final String TABLE = """
            create temp table reported (
                school_id integer primary key, code text, begins_on date, ends_on date, year text, finished text
            ) on commit drop
            """;

    private static final String SCHOOLS = """
            insert into reported
            select school_id, code, ?, ?, ?, ? from school where code = any(cast(? as text[]))
            """;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    public SelfExamCounts(JdbcTemplate database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** By the code of the school. */
    public Map<String, Counts> of(List<String> schools, Frame frame) {
        Map<String, Counts> counts = new HashMap<>();
        transaction.executeWithoutResult(status -> {
            layOut(schools, frame);
            each("loaded", row -> of(row, counts).rows.merge(row.getString("need"), row.getLong("rows"), Long::sum));
            each("figures", row -> of(row, counts).lines.put(row.getString("line"), counted(row)));
        });
        return counts;
    }

    private void layOut(List<String> schools, Frame frame) {
        database.execute(TABLE);
        database.update(
                SCHOOLS, frame.firstDay, frame.lastDay, frame.year, frame.finished, schools.toArray(String[]::new));
        database.execute(SqlText.selfExamination("prepare"));
    }

    private void each(String query, Reading reading) {
        database.query(
                "select r.code, q.* from (" + SqlText.selfExamination(query) + ") q join reported r using (school_id)",
                row -> {
                    reading.read(row);
                });
    }

    private static Counts of(ResultSet row, Map<String, Counts> counts) throws SQLException {
        return counts.computeIfAbsent(row.getString("code"), code -> Counts.none());
    }

    private static Counted counted(ResultSet row) throws SQLException {
        BigDecimal numerator = row.getBigDecimal("numerator");
        return new Counted(
                numerator == null ? BigDecimal.ZERO : numerator,
                row.getBigDecimal("denominator"),
                row.getLong("population"),
                row.getLong("unknown"));
    }

    private interface Reading {

        void read(ResultSet row) throws SQLException;
    }

    /**
     * The time that is reported of.
     *
     * @param firstDay of the calendar year
     * @param year the school year that holds its last day
     * @param finished the school year that ended in it
     */
    public record Frame(LocalDate firstDay, LocalDate lastDay, String year, String finished) {}

    /**
     * What a school's data gave.
     *
     * @param lines by the number of the line
     * @param rows how many rows there were to draw on, by what the lines need; nothing where it is not loaded
     */
    public record Counts(Map<String, Counted> lines, Map<String, Long> rows) {

        public static Counts none() {
            return new Counts(new HashMap<>(), new HashMap<>());
        }
    }

    /**
     * A figure before anybody has asked whether its data are loaded.
     *
     * @param population how many the line is about at all
     * @param unknown of how many of them the data do not say it
     */
    public record Counted(BigDecimal numerator, BigDecimal denominator, long population, long unknown) {

        public static Counted nothing() {
            return new Counted(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);
        }

        /** There is somebody, but the data say it of nobody. */
        public boolean saysNothing() {
            return population > 0 && (unknown >= population || denominator.signum() == 0);
        }
    }
}
