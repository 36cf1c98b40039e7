package school.quality.jobs.store.results;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Results of a school and period that newer ones have replaced and on which nothing rests: not locked, without order or answer of
 * the council, not compared with by another result, not the newest by any regulation, and not one of the last two, which are
 * told apart by {@code difference}.
 */
public final class SupersededResults {

    private static final int KEPT = 2;

    private static final String REMOVABLE = """
            from (
                select s.*, row_number() over (partition by s.school_id, s.period order by s.school_run_id desc) as age
                from result.school_run s where s.finished_at is not null
            ) r
            join result.run of_run on of_run.run_id = r.run_id and of_run.state = 'DONE'
            where r.age > ? and r.finished_at < ?
                and not exists (select from result.locked_rating k where k.school_run_id = r.school_run_id)
                and not exists (select from result.base_run b where b.of_run = r.school_run_id)
                and not exists (select from result.pay_order o where o.school_run_id = r.school_run_id)
                and not exists (select from council_answer c where c.school_run_id = r.school_run_id)
                and not exists (select from result.newest_rating n where n.school_run_id = r.school_run_id)
            """;

    private static final String REMOVE = "delete from result.school_run where school_run_id in (select r.school_run_id "
            + REMOVABLE + " order by r.school_id, r.school_run_id limit ?)";

    private static final String REMOVE_EMPTY_RUNS = """
            delete from result.run r
            where r.state = 'DONE' and r.finished_at < ?
                and not exists (select from result.school_run s where s.run_id = r.run_id)
            """;

    private final JdbcTemplate database;

    public SupersededResults(JdbcTemplate database) {
        this.database = database;
    }

    /** How many results of schools that ended before this moment could be removed now. */
    public int count(Instant endedBefore) {
        Integer count = database.queryForObject(
                "select count(*)::integer " + REMOVABLE, Integer.class, KEPT, Timestamp.from(endedBefore));
        return Objects.requireNonNull(count);
    }

    /** Removes some of them with everything derived in them, and says how many; in a transaction of its own. */
    public int remove(Instant endedBefore, int atMost) {
        return database.update(REMOVE, KEPT, Timestamp.from(endedBefore), atMost);
    }

    /** Removes runs of which no school's result is left. */
    public void removeEmptyRuns(Instant endedBefore) {
        database.update(REMOVE_EMPTY_RUNS, Timestamp.from(endedBefore));
    }
}
