package school.quality.jobs.store.batches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.store.batches.BatchesUnderWay.UnderWay;

/** Looks how far runs are, from what is committed and what the batches that go on have told. */
public final class ProgressOfRuns {

    private static final String OF = """
            select r.schools, r.done, s.done_now, s.rows_written
            from (select count(*) as schools, count(finished_at) as done from result.school_run where run_id = ?) r,
                 (select coalesce(sum(read_count), 0) as done_now, coalesce(sum(write_count), 0) as rows_written
                  from batch_step_execution
                  where job_execution_id = ? and status = 'COMPLETED' and step_name like ?) s
            """;

    private final JdbcTemplate database;
    private final BatchesUnderWay underWay;
    private final Workers workers;
    private final String names;

    /** @param step the name of the step whose executions are the batches */
    public ProgressOfRuns(JdbcTemplate database, BatchesUnderWay underWay, Workers workers, String step) {
        this.database = database;
        this.underWay = underWay;
        this.workers = workers;
        this.names = step + ":%";
    }

    /** @param lasted since the execution began */
    public RunProgress of(long runId, long execution, Duration lasted) {
        List<UnderWay> batches = underWay.of(runId, execution);
        int there = workers.count();
        return Objects.requireNonNull(database.queryForObject(
                OF, (row, number) -> progress(row, runId, lasted, there, batches), runId, execution, names));
    }

    private static RunProgress progress(ResultSet row, long runId, Duration lasted, int there, List<UnderWay> batches)
            throws SQLException {
        int open = batches.stream().mapToInt(UnderWay::done).sum();
        long rows = batches.stream().mapToLong(UnderWay::rows).sum();
        return new RunProgress(
                runId,
                row.getInt(1),
                row.getInt(2) + open,
                row.getInt(3) + open,
                row.getLong(4) + rows,
                lasted,
                there,
                batches);
    }
}
