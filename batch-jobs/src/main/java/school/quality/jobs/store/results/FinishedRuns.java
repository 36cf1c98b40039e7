package school.quality.jobs.store.results;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which run the results of a school and period are of. */
public final class FinishedRuns {

    private static final String WANTED = """
            select s.code, r.run_id, r.finished_at
            from result.latest_run r
            join school s on s.school_id = r.school_id
            where r.period = ? and (cast(? as text[]) is null or s.code = any(cast(? as text[])))
                and (cast(? as text) is null or exists (
                    select from result.latest_rating g
                    where g.school_id = r.school_id and g.period = r.period and g.regulation = ?))
            order by s.code
            """;

    private final JdbcTemplate database;

    public FinishedRuns(JdbcTemplate database) {
        this.database = database;
    }

    /** One a school, by its code; schools that were not evaluated, or not by the regulation named, are missing. */
    public List<FinishedRun> of(ResultFilter wanted) {
        return database.query(
                WANTED,
                (row, number) -> new FinishedRun(
                        row.getString("code"),
                        row.getLong("run_id"),
                        row.getTimestamp("finished_at").toLocalDateTime()),
                wanted.period(),
                wanted.schoolsOrNull(),
                wanted.schoolsOrNull(),
                wanted.regulationOrNull(),
                wanted.regulationOrNull());
    }

    /** The newest finished run of a school for a period. */
    public record FinishedRun(String school, long runId, LocalDateTime finishedAt) {}
}
