package school.quality.jobs.store.batches;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How far each batch is that somebody works on, told beside its transaction so that others see it. */
public final class BatchesUnderWay {

    private static final String BEGIN = """
            insert into result.batch_under_way as b
                (step_execution_id, run_id, worker, attempt, schools, done, rows_written, told_at)
            values (?, ?, ?, 1, 0, 0, 0, clock_timestamp())
            on conflict (step_execution_id) do update
            set worker = excluded.worker, attempt = b.attempt + 1, schools = 0, done = 0, rows_written = 0,
                told_at = excluded.told_at
            returning attempt
            """;

    private static final String TELL = """
            update result.batch_under_way
            set schools = ?, done = ?, rows_written = ?, told_at = clock_timestamp() where step_execution_id = ?
            """;

    private static final String WRITTEN = """
            select coalesce(sum(n_tup_ins), 0) from pg_stat_xact_user_tables where schemaname = 'result'
            """;

    private static final String OF = """
            select b.worker, split_part(s.step_name, ':', 2), b.schools, b.done, b.rows_written, b.attempt
            from result.batch_under_way b
            join batch_step_execution s using (step_execution_id)
            where b.run_id = ? and s.job_execution_id = ? and s.status = 'STARTING'
            order by s.step_name
            """;

    private final JdbcTemplate database;
    private final TransactionTemplate beside;

    public BatchesUnderWay(JdbcTemplate database, PlatformTransactionManager transactions) {
        this.database = database;
        this.beside = new TransactionTemplate(transactions);
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * A batch that somebody works on.
     *
     * @param worker the name of the process
     * @param batch what it is called within its run
     * @param attempt 1, unless others have begun it and not ended
     */
    public record UnderWay(String worker, String batch, int schools, int done, long rows, int attempt) {}

    /** Notes that somebody begins a batch, and says for the how manieth time that is. */
    public int begin(long batch, long runId, String worker) {
        return Objects.requireNonNull(
                beside.execute(status -> database.queryForObject(BEGIN, Integer.class, batch, runId, worker)));
    }

    public void tell(long batch, int schools, int done, long rows) {
        beside.executeWithoutResult(status -> database.update(TELL, schools, done, rows, batch));
    }

    /** Rows of results that the transaction at hand has written so far. */
    public long written() {
        return Objects.requireNonNull(database.queryForObject(WRITTEN, Long.class));
    }

    /** Forgets a batch that has ended, whichever way. */
    public void end(long batch) {
        database.update("delete from result.batch_under_way where step_execution_id = ?", batch);
    }

    /** Forgets what broken-off executions of a run have left. */
    public void endAll(long runId) {
        database.update("delete from result.batch_under_way where run_id = ?", runId);
    }

    public List<UnderWay> of(long runId, long execution) {
        return database.query(
                OF,
                (row, number) -> new UnderWay(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getLong(5),
                        row.getInt(6)),
                runId,
                execution);
    }
}
