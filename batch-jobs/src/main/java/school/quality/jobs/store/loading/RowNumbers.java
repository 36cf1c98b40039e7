package school.quality.jobs.store.loading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Numbers for the rows of tables, in runs that follow each other. Whoever comes for more of the same table will come again:
 * then some are taken in advance, and those that are left at the end are never used.
 */
final class RowNumbers {

    private static final int IN_ADVANCE = 8;

    private final JdbcTemplate jdbc;
    private final Runnable beforeAsking;
    private final Map<String, Run> runs = new HashMap<>();

    private record Run(long next, long left) {}

    /** @param beforeAsking what has to be done before a statement */
    RowNumbers(JdbcTemplate jdbc, Runnable beforeAsking) {
        this.jdbc = jdbc;
        this.beforeAsking = beforeAsking;
    }

    /** The first of as many numbers. */
    long take(String table, int count) {
        Run run = runs.get(table);
        if (run == null || run.left < count) {
            long taken = run == null ? count : (long) count * IN_ADVANCE;
            run = new Run(ask(table, taken), taken);
        }
        runs.put(table, new Run(run.next + count, run.left - count));
        return run.next;
    }

    private long ask(String table, long count) {
        beforeAsking.run();
        return Objects.requireNonNull(jdbc.queryForObject(
                "select take_numbers(pg_get_serial_sequence(?, 'row_id'), ?)", Long.class, table, count));
    }
}
