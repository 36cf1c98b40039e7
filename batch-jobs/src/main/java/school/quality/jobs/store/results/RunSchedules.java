package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** When the program evaluates schools by itself. */
public final class RunSchedules {

    private static final String OF = """
            select s.code, r.kind, r.cron, r.active, r.due_from, r.changed_by
            from run_schedule r join school s using (school_id)
            """;

    private static final String SET = """
            insert into run_schedule (school_id, kind, cron, active, due_from, changed_by)
            select s.school_id, ?, ?, ?, ?, ? from school s where s.code = ?
            on conflict (school_id, kind) do update
            set cron = excluded.cron, active = excluded.active, due_from = excluded.due_from, changed_by = excluded.changed_by
            """;

    private static final String CLAIM = """
            update run_schedule r set due_from = ? from school s
            where s.school_id = r.school_id and s.code = ? and r.kind = ? and r.active and r.due_from = ?
            """;

    /** Those in which the day lies. */
    private static final String RUNNING = """
            select p.period from data.periods p join school s using (school_id)
            where s.code = ? and p.until_change is null and ? between p.starts_on and p.ends_on
            order by p.starts_on, p.ends_on, p.period
            """;

    /** Those that ended last, as far as they are not paid. */
    private static final String ENDED = """
            select p.period from data.periods p join school s using (school_id)
            where s.code = ? and p.until_change is null
                and p.ends_on = (select max(q.ends_on) from data.periods q
                                 where q.school_id = p.school_id and q.until_change is null and q.ends_on < ?)
                and not exists (select from result.locked l where l.school_id = p.school_id and l.period = p.period)
            order by p.starts_on, p.period
            """;

    private final JdbcTemplate database;

    public RunSchedules(JdbcTemplate database) {
        this.database = database;
    }

    /** What is evaluated by itself. */
    public enum Kind {
        /** The periods in which the day lies. */
        NIGHTLY(RUNNING),
        /** The periods that ended last and are not paid yet. */
        TERM(ENDED);

        private final String periods;

        Kind(String periods) {
            this.periods = periods;
        }
    }

    /**
     * One of them.
     *
     * @param school code
     * @param cron second, minute, hour, day of the month, month, day of the week
     * @param dueFrom the next run falls due after this moment
     */
    public record Schedule(String school, Kind kind, String cron, boolean active, Instant dueFrom, String changedBy) {}

    public List<Schedule> of(String school) {
        return database.query(OF + " where s.code = ? order by r.kind", (row, number) -> schedule(row), school);
    }

    /** Those of all schools that are switched on. */
    public List<Schedule> active() {
        return database.query(OF + " where r.active order by s.code, r.kind", (row, number) -> schedule(row));
    }

    public void set(Schedule schedule) {
        database.update(
                SET,
                schedule.kind().name(),
                schedule.cron(),
                schedule.active(),
                Timestamp.from(schedule.dueFrom()),
                schedule.changedBy(),
                schedule.school());
    }

    /** Notes that it was carried out at a moment; false where another process was first. */
    public boolean claim(Schedule schedule, Instant at) {
        return database.update(
                        CLAIM,
                        Timestamp.from(at),
                        schedule.school(),
                        schedule.kind().name(),
                        Timestamp.from(schedule.dueFrom()))
                > 0;
    }

    /** What has to be evaluated on a day. */
    public List<String> periods(Schedule schedule, LocalDate day) {
        return database.queryForList(schedule.kind().periods, String.class, schedule.school(), day);
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        return new Schedule(
                row.getString("code"),
                Kind.valueOf(row.getString("kind")),
                row.getString("cron"),
                row.getBoolean("active"),
                row.getTimestamp("due_from").toInstant(),
                row.getString("changed_by"));
    }
}
