package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The runs that were about a school. */
public final class RunHistory {

    private static final String RUNS = """
            select u.run_id, r.period, u.started_at, r.finished_at, u.started_by, u.rule_book,
                   exists (select from result.locked_rating k where k.school_run_id = r.school_run_id) as paid
            from result.school_run r
            join result.run u using (run_id)
            join school s using (school_id)
            where s.code = ?
            order by u.run_id desc limit 50
            """;

    private static final String PERIODS = """
            select p.period from data.periods p join school s using (school_id)
            where s.code = ? and p.until_change is null
            order by p.starts_on desc, p.ends_on, p.period
            """;

    private final JdbcTemplate database;

    public RunHistory(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * A run.
     *
     * @param finishedAt null while it goes on, and where it broke off
     * @param by who started it; null where it was the program itself
     * @param paid whether its result is that of a locked period
     */
    public record Run(
            long runId,
            String period,
            LocalDateTime startedAt,
            @Nullable LocalDateTime finishedAt,
            @Nullable String by,
            String ruleBook,
            boolean paid) {}

    /** The newest first. */
    public List<Run> of(String school) {
        return database.query(RUNS, (row, number) -> run(row), school);
    }

    public Optional<Run> find(String school, long runId) {
        return of(school).stream().filter(run -> run.runId() == runId).findFirst();
    }

    /** Whether some process evaluates the period now. */
    public boolean isEvaluated(String period) {
        String sql = "select " + PeriodClaim.isHeld("p.period") + " from (values (?)) p (period)";
        return Boolean.TRUE.equals(database.queryForObject(sql, Boolean.class, period));
    }

    /** What can be evaluated, the newest first. */
    public List<String> periods(String school) {
        return database.queryForList(PERIODS, String.class, school);
    }

    private static Run run(ResultSet row) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new Run(
                row.getLong("run_id"),
                row.getString("period"),
                row.getTimestamp("started_at").toLocalDateTime(),
                finished == null ? null : finished.toLocalDateTime(),
                row.getString("started_by"),
                row.getString("rule_book"),
                row.getBoolean("paid"));
    }
}
