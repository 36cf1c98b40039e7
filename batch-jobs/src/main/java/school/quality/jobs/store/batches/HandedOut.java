package school.quality.jobs.store.batches;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.store.results.PeriodClaim;

/** Runs whose batches any worker may take, for as long as the command that began them is there. */
public final class HandedOut {

    private static final String OFFERS = """
            select r.run_id, r.period, r.handed_out from result.run r
            where r.handed_out is not null and r.state = 'RUNNING' and r.rule_book = ? and %s
            order by r.run_id
            """.formatted(PeriodClaim.isHeld("r.period"));

    private final JdbcTemplate database;

    public HandedOut(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * A run with open batches.
     *
     * @param execution of Spring Batch
     */
    public record Offer(long runId, String period, long execution) {}

    /** @param ruleBook of the worker: runs of another version of the rules are not for it */
    public List<Offer> offers(String ruleBook) {
        return database.query(
                OFFERS, (row, number) -> new Offer(row.getLong(1), row.getString(2), row.getLong(3)), ruleBook);
    }

    public void open(long runId, long execution) {
        database.update("update result.run set handed_out = ? where run_id = ?", execution, runId);
    }

    public void close(long runId) {
        database.update("update result.run set handed_out = null where run_id = ? and handed_out is not null", runId);
    }
}
