package school.quality.jobs.store.batches;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The batches of an execution of Spring Batch, in its own tables. Who takes one holds its row until the end of the transaction
 * in which the batch is evaluated: if that transaction is broken off, the batch is open again as if nobody had had it.
 */
public final class OpenBatches {

    private static final String NEXT = """
            select step_execution_id from batch_step_execution
            where job_execution_id = ? and status = 'STARTING' and step_name like ?
            order by step_name limit 1
            for update skip locked
            """;

    private static final String OPEN = """
            select count(*) from batch_step_execution
            where job_execution_id = ? and status = 'STARTING' and step_name like ?
            """;

    private static final String STATES = """
            select step_execution_id, status from batch_step_execution where job_execution_id = ? and step_name like ?
            """;

    private static final String GIVE_UP = """
            update batch_step_execution
            set status = 'FAILED', exit_code = 'FAILED', exit_message = ?, version = version + 1
            where step_execution_id = ? returning step_name
            """;

    private final JdbcTemplate database;
    private final String names;

    /** @param step the name of the step whose executions are the batches */
    public OpenBatches(JdbcTemplate database, String step) {
        this.database = database;
        this.names = step + ":%";
    }

    /** Takes the next batch that nobody has; must be called within the transaction in which it is evaluated. */
    public Optional<Long> next(long execution) {
        return database.queryForList(NEXT, Long.class, execution, names).stream()
                .findFirst();
    }

    /** How many have not ended, whether somebody has them or not. */
    public int open(long execution) {
        Integer open = database.queryForObject(OPEN, Integer.class, execution, names);
        return open == null ? 0 : open;
    }

    /** How each batch has ended, as Spring Batch calls it. */
    public Map<Long, String> states(long execution) {
        Map<Long, String> states = new HashMap<>();
        database.query(
                STATES,
                row -> {
                    states.put(row.getLong(1), row.getString(2));
                },
                execution,
                names);
        return states;
    }

    /** Ends a batch that cannot be evaluated, and says what its step was called. */
    public String giveUp(long batch, String reason) {
        return Objects.requireNonNull(database.queryForObject(GIVE_UP, String.class, reason, batch));
    }

    /** Codes of the schools of a run that no batch has finished. */
    public List<String> unfinished(long runId) {
        String sql = """
                select s.code from result.school_run r join school s using (school_id)
                where r.run_id = ? and r.finished_at is null order by s.code
                """;
        return database.queryForList(sql, String.class, runId);
    }
}
