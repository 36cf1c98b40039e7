package school.quality.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Figures of the ten heaviest indicators by a script written by hand, without derivations, in one session and transaction,
 * into a logged table with a key of the same shape as that of results. The quickest of several times counts, and nothing
 * if one figure differs.
 */
public final class SqlByHand implements Comparison {

    static final String NAME = "(b) ten indicators by hand-written SQL";

    private static final int TIMES = 3;

    /** Figures of the latest run that have a value, beside those of the script. */
    private static final String BOTH = """
            with ours as (
                select r.school_id, f.indicator, f.measure, f.category, f.scope, f.scope_id, f.numerator, f.denominator
                from result.latest_run r
                join result.figure f using (school_run_id)
                where r.period = ? and f.status = 'VALUE' and f.indicator = any(string_to_array(?, ' '))
            ), theirs as (
                select school_id, indicator, measure, category, scope, scope_id, numerator, denominator from bench_b.figure
            )
            """;

    /** Rows in any order: how many, and two sums of a hash of each; sorting millions of rows would take longer than the script. */
    private static final String DIGEST = """
            (count(*), sum(hashtextextended(figures::text, 0)::numeric), sum(hashtextextended(figures::text, 1)::numeric))""";

    private static final String SAME = BOTH + "select (select row" + DIGEST + " from ours figures) = (select row"
            + DIGEST + " from theirs figures)";

    private static final String DIFFERENT = BOTH + """
            select (select count(*) from (select * from ours except all select * from theirs) missing)
                + (select count(*) from (select * from theirs except all select * from ours) unknown)
            """;

    private static final String FIGURES = """
            select count(*)
            from result.latest_run r
            join result.figure f using (school_run_id)
            where r.period = ?""";

    private static final String INDICATORS = "1.1.2 1.1.9 1.1.10 1.4.1 1.4.2 2.3.1 2.6.1 2.8.1 3.2.12 3.2.14";

    /**
     * @param time of the script
     * @param figures that it found
     * @param different how many are not the same as those of the latest run
     * @param all figures of all indicators in the latest run, with a value or not
     * @param ofTen how many of these are of the ten indicators
     */
    public record Measured(Duration time, long figures, long different, long all, long ofTen) {

        /** By how much all indicators are more than the ten, counted in figures. */
        public double scale() {
            return (double) all / ofTen;
        }
    }

    @Override
    public void measure(Setting setting, Findings findings) throws IOException {
        Measured found = measure(setting.database(), setting.root(), setting.period());
        Line line = findings.add(Line.timed(NAME, found.figures, setting.schools(), found.time));
        if (found.different > 0) {
            findings.remark("%s: void, %d figures differ from those of the program.".formatted(NAME, found.different));
            return;
        }
        findings.add(new Ratio(
                "seconds, %s : (b) times %.2f".formatted(WholeNight.RUNNING, found.scale()),
                findings.line(WholeNight.RUNNING).seconds() / (line.seconds() * found.scale()),
                "at most 2.0"));
        findings.remark(
                "(b) gives %d figures with a value, the same as the program; all indicators have %.2f times as many figures (%d : %d)."
                        .formatted(found.figures, found.scale(), found.all, found.ofTen));
    }

    /** Runs the script on a database whose latest run of the period is finished. */
    public static Measured measure(JdbcTemplate database, Path root, String period) throws IOException {
        Duration best =
                quickest(database, Files.readString(root.resolve(Path.of("bench", "sql", "ten_heaviest.sql"))), period);
        Measured found = new Measured(
                best,
                count(database, "select count(*) from bench_b.figure"),
                different(database, period),
                count(database, FIGURES, period),
                count(database, FIGURES + " and f.indicator = any(string_to_array(?, ' '))", period, INDICATORS));
        database.execute("drop schema bench_b cascade");
        return found;
    }

    private static long different(JdbcTemplate database, String period) {
        return Boolean.TRUE.equals(database.queryForObject(SAME, Boolean.class, period, INDICATORS))
                ? 0
                : count(database, DIFFERENT, period, INDICATORS);
    }

    private static Duration quickest(JdbcTemplate database, String script, String period) {
        Duration best = Duration.ofDays(1);
        for (int time = 0; time < TIMES; time++) {
            database.execute("drop schema if exists bench_b cascade");
            database.execute("create schema bench_b");
            Duration taken = run(database, script, period);
            best = taken.compareTo(best) < 0 ? taken : best;
        }
        return best;
    }

    private static Duration run(JdbcTemplate database, String script, String period) {
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(Objects.requireNonNull(database.getDataSource())));
        long begin = System.nanoTime();
        transaction.executeWithoutResult(status -> {
            database.queryForObject("select set_config('bench.period', ?, true)", String.class, period);
            database.execute(script);
        });
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static long count(JdbcTemplate database, String sql, Object... values) {
        Long counted = database.queryForObject(sql, Long.class, values);
        return counted == null ? 0 : counted;
    }
}
