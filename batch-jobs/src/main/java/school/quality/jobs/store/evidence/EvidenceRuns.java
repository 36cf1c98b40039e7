package school.quality.jobs.store.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds the runs from which the result of a period comes: of a locked period those that were locked. */
public final class EvidenceRuns {

    private static final String RATED = """
            select r.regulation, r.version, r.regulation_id, r.school_run_id, g.body
            from result.latest_rating r
            join school s using (school_id)
            join regulation g using (regulation_id)
            where s.code = ? and r.period = ?
            order by r.regulation
            """;

    private static final String RUN = """
            select r.school_run_id, r.run_id, s.code, r.period, r.change_no, n.rule_book, r.settings::text as settings,
                   to_char(r.finished_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as finished_at,
                   coalesce(m.norms, '[]')::text as norms, l.version, l.locked_by
            from result.school_run r
            join result.run n using (run_id)
            join school s using (school_id)
            left join result.norm_set m using (norm_set_id)
            left join lateral (
                select l.version, l.locked_by from result.locked l
                where l.school_id = r.school_id and l.period = r.period
                order by l.version desc limit 1) l on true
            where r.school_run_id = coalesce(cast(? as bigint), (
                select l.school_run_id from result.latest_run l join school x using (school_id)
                where x.code = ? and l.period = ?))
            """;

    private final JdbcTemplate database;

    public EvidenceRuns(JdbcTemplate database) {
        this.database = database;
    }

    /** Empty where the period was never evaluated. */
    public Optional<EvidenceRun> find(String school, String period) {
        List<EvidenceRun.Rated> rated = database.query(RATED, (row, number) -> rated(row), school, period);
        Long newest = rated.stream()
                .map(EvidenceRun.Rated::schoolRunId)
                .max(Long::compare)
                .orElse(null);
        return database.query(RUN, (row, number) -> run(row, rated), newest, school, period).stream()
                .findFirst();
    }

    private static EvidenceRun.Rated rated(ResultSet row) throws SQLException {
        return new EvidenceRun.Rated(
                row.getString("regulation"),
                row.getInt("version"),
                row.getInt("regulation_id"),
                row.getLong("school_run_id"),
                row.getString("body"));
    }

    private static EvidenceRun run(ResultSet row, List<EvidenceRun.Rated> rated) throws SQLException {
        return new EvidenceRun(
                row.getLong("school_run_id"),
                row.getLong("run_id"),
                row.getString("code"),
                row.getString("period"),
                row.getLong("change_no"),
                row.getString("rule_book"),
                row.getString("finished_at"),
                row.getObject("version", Integer.class),
                row.getString("locked_by"),
                row.getString("settings"),
                row.getString("norms"),
                rated);
    }
}
