package school.quality.jobs.store.batches;

import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.store.results.PeriodClaim;

/**
 * The work on a period, in which everybody has part who evaluates one of its batches: a lock that is shared until the end of the
 * batch's transaction. {@link PeriodClaim#awaitRest} waits until nobody has part any more.
 */
public final class PeriodWork {

    private static final String AT_WORK = """
            from pg_locks l where %s and l.mode = 'ShareLock' and l.granted
            """.formatted(PeriodClaim.isWorkOn("?"));

    /** The database waits for somebody, not somebody for the database: it is between two statements, or within a COPY. */
    private static final String END_SILENT = """
            select pg_terminate_backend(a.pid) from pg_stat_activity a
            where a.pid in (select l.pid %s) and a.pid <> pg_backend_pid()
                and (a.state like 'idle in transaction%%' and a.state_change < clock_timestamp() - make_interval(secs => ?)
                    or a.wait_event_type = 'Client' and a.state = 'active'
                        and a.query_start < clock_timestamp() - make_interval(secs => ?))
            """.formatted(AT_WORK);

    private final JdbcTemplate database;

    public PeriodWork(JdbcTemplate database) {
        this.database = database;
    }

    /** Takes part until the end of the transaction; false while the command that began the run is not ready. */
    public boolean join(String period) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select pg_try_advisory_xact_lock_shared(?, hashtext(?))", Boolean.class, PeriodClaim.WORK, period));
    }

    public int atWork(String period) {
        Integer count = database.queryForObject("select count(*) " + AT_WORK, Integer.class, period);
        return count == null ? 0 : count;
    }

    /**
     * Ends the transactions of those from whom the database has heard nothing for so long: a stopped process, a lost computer,
     * a thread that never comes back. Whoever comes back all the same finds its connection closed and can write nothing.
     *
     * @return how many
     */
    public int endSilent(String period, Duration silence) {
        double seconds = silence.toMillis() / 1000.0;
        return database.queryForList(END_SILENT, Boolean.class, period, seconds, seconds)
                .size();
    }
}
