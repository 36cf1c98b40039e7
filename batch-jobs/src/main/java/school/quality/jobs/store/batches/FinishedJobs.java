package school.quality.jobs.store.batches;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What Spring Batch keeps of loads, runs and exports that ended well: nothing asks for it any more. What failed or goes on
 * stays, because the same command continues it.
 */
public final class FinishedJobs {

    private static final String REMOVE = """
            with gone as materialized (
                select job_instance_id from batch_job_execution
                group by job_instance_id
                having bool_or(status = 'COMPLETED') and bool_and(coalesce(end_time < ?, false))
            ), execution as materialized (
                select job_execution_id from batch_job_execution join gone using (job_instance_id)
            ), step as materialized (
                select step_execution_id from batch_step_execution join execution using (job_execution_id)
            ), without_step_context as (
                delete from batch_step_execution_context where step_execution_id in (select step_execution_id from step)
            ), without_steps as (
                delete from batch_step_execution where step_execution_id in (select step_execution_id from step)
            ), without_context as (
                delete from batch_job_execution_context where job_execution_id in (select job_execution_id from execution)
            ), without_parameters as (
                delete from batch_job_execution_params where job_execution_id in (select job_execution_id from execution)
            ), without_executions as (
                delete from batch_job_execution where job_execution_id in (select job_execution_id from execution)
            )
            delete from batch_job_instance where job_instance_id in (select job_instance_id from gone)
            """;

    private final JdbcTemplate database;

    public FinishedJobs(JdbcTemplate database) {
        this.database = database;
    }

    /** Removes what is kept of jobs that all ended before this moment; says of how many. */
    public int remove(Instant endedBefore) {
        return database.update(REMOVE, LocalDateTime.ofInstant(endedBefore, ZoneId.systemDefault()));
    }
}
