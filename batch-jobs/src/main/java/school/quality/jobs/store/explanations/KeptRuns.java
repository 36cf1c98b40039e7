package school.quality.jobs.store.explanations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.explanation.RunSeen;

/** Which run of a school and period holds, and what it saw. */
final class KeptRuns {

    private static final String SEEN = """
            select r.run_id, s.code as school, r.period, p.starts_on, p.ends_on, r.finished_at, u.rule_book,
                   (select max(c.made_at) from school_change c
                    where c.school_id = r.school_id and c.change_no <= r.change_no) as loaded_until,
                   (select max(l.version) from result.locked l join result.locked_rating k using (locked_id)
                    where k.school_run_id = r.school_run_id and l.school_id = r.school_id and l.period = r.period)
                       as locked_version
            from result.school_run r
            join result.run u using (run_id)
            join school s using (school_id)
            join data.periods p on p.school_id = r.school_id and p.period = r.period
                and in_force(p.since_change, p.until_change, r.change_no)
            where r.school_run_id = ?
            """;

    private final JdbcTemplate database;

    KeptRuns(JdbcTemplate database) {
        this.database = database;
    }

    /** A result by one regulation that holds. */
    record Rated(long schoolRunId, int regulationId) {}

    /** The results that hold, by regulation. */
    List<Rated> rated(String school, String period, @Nullable String regulation) {
        String sql = """
                select r.school_run_id, r.regulation_id from result.latest_rating r join school s using (school_id)
                where s.code = ? and r.period = ? and (cast(? as text) is null or r.regulation = ?)
                order by r.school_run_id, r.regulation
                """;
        return database.query(
                sql, (row, number) -> new Rated(row.getLong(1), row.getInt(2)), school, period, regulation, regulation);
    }

    /** The run whose figures hold: of a locked period that of its newest version, else the newest. */
    Optional<Long> evaluated(String school, String period) {
        String sql = """
                select coalesce(
                    (select max(l.school_run_id) from result.latest_rating l
                     where l.school_id = r.school_id and l.period = r.period and exists (
                         select from result.locked k where k.school_id = r.school_id and k.period = r.period)),
                    r.school_run_id)
                from result.latest_run r join school s using (school_id)
                where s.code = ? and r.period = ?
                """;
        return database.queryForList(sql, Long.class, school, period).stream().findFirst();
    }

    RunSeen seen(long schoolRunId) {
        return Objects.requireNonNull(
                database.queryForObject(SEEN, (row, number) -> seen(row), schoolRunId), "a finished run");
    }

    private static RunSeen seen(ResultSet row) throws SQLException {
        int version = row.getInt("locked_version");
        return new RunSeen(
                row.getLong("run_id"),
                row.getString("school"),
                row.getString("period"),
                row.getDate("starts_on").toLocalDate(),
                row.getDate("ends_on").toLocalDate(),
                Objects.requireNonNull(instant(row, "finished_at")),
                instant(row, "loaded_until"),
                row.getString("rule_book"),
                version == 0 ? null : version);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
