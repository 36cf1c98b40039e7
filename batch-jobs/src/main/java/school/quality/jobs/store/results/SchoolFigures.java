package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Norms;
import school.quality.engine.indicator.Scope;
import school.quality.engine.money.Money;

/** What pages show of one school: its evaluated periods, figures, runs and funds. One query each. */
public final class SchoolFigures {

    private static final String PERIODS = """
            select r.period, r.run_id, r.school_run_id, r.finished_at
            from result.latest_run r
            join school s on s.school_id = r.school_id
            left join data.periods p on p.school_id = r.school_id and p.period = r.period and p.until_change is null
            where s.code = ?
            order by p.ends_on desc nulls last, p.starts_on, r.period desc
            """;

    private static final String FIGURES = """
            select f.* from result.figure f
            where f.school_run_id = ? and %s
            order by f.figure_no
            """;

    private static final String OF_SCOPES = FIGURES.formatted("f.scope = any(cast(? as text[]))");
    private static final String WHOLE =
            FIGURES.formatted("(f.scope = 'SCHOOL' or f.scope = 'LEVEL' and f.indicator = any(cast(? as text[])))");
    private static final String OF_INDICATOR =
            FIGURES.formatted("f.indicator = ? and f.scope <> 'TEACHER_CLASS_SUBJECT'");

    private static final String TEACHERS = """
            select distinct on (f.staff_id) f.staff_id, concat_ws(' ', f.last_name, f.first_name, f.patronymic) as name
            from data.staff f
            join school s using (school_id)
            where s.code = ? and f.until_change is null
            order by f.staff_id, f.year desc
            """;

    private static final String RUNS = """
            select u.run_id, r.period, u.started_at, r.finished_at, u.started_by
            from result.school_run r
            join school s using (school_id)
            join result.run u using (run_id)
            where s.code = ?
            order by r.school_run_id desc
            limit ?
            """;

    private static final String FUNDS = """
            select r.regulation, l.*
            from result.latest_rating r
            join school s on s.school_id = r.school_id
            join result.allowance_list l on l.school_run_id = r.school_run_id and l.regulation_id = r.regulation_id
            where s.code = ? and r.period = ?
            order by r.regulation, l.category
            """;

    private static final String NORMS = """
            select n.norms from result.school_run r join result.norm_set n using (norm_set_id) where r.school_run_id = ?
            """;

    private final JdbcTemplate database;

    public SchoolFigures(JdbcTemplate database) {
        this.database = database;
    }

    /** The newest finished run of a period. */
    public record Evaluated(String period, long runId, long schoolRunId, LocalDateTime finishedAt) {}

    /**
     * A run of the school, finished or not.
     *
     * @param by null where nobody was named
     */
    public record RunOfSchool(
            long runId,
            String period,
            LocalDateTime startedAt,
            @Nullable LocalDateTime finishedAt,
            @Nullable String by) {}

    /** A fund of a period and what became of it; null where it is not known. */
    public record FundOfPeriod(
            String regulation,
            String category,
            @Nullable Money fund,
            @Nullable Money distributed,
            @Nullable Money undistributed,
            @Nullable Money pointValue) {}

    /** Periods with results: the one that ended last first, of several the longest. */
    public List<Evaluated> evaluated(String school) {
        return database.query(
                PERIODS,
                (row, number) -> new Evaluated(
                        row.getString("period"),
                        row.getLong("run_id"),
                        row.getLong("school_run_id"),
                        row.getTimestamp("finished_at").toLocalDateTime()),
                school);
    }

    public List<Figure> ofScopes(Evaluated run, Scope... scopes) {
        String[] names = Arrays.stream(scopes).map(Scope::name).toArray(String[]::new);
        return database.query(OF_SCOPES, (row, number) -> Figures.figure(row), run.schoolRunId(), names);
    }

    /** About the whole school, and about its levels for the indicators named. */
    public List<Figure> whole(Evaluated run, List<String> byLevels) {
        String[] codes = byLevels.toArray(String[]::new);
        return database.query(WHOLE, (row, number) -> Figures.figure(row), run.schoolRunId(), codes);
    }

    public List<Figure> ofIndicator(Evaluated run, String indicator) {
        return database.query(OF_INDICATOR, (row, number) -> Figures.figure(row), run.schoolRunId(), indicator);
    }

    /** By which the run judged. */
    public Norms norms(Evaluated run) {
        return database.query(NORMS, (row, number) -> NormSet.read(row.getString("norms")), run.schoolRunId()).stream()
                .findFirst()
                .orElse(Norms.NONE);
    }

    /** Names of the staff by their numbers. */
    public Map<String, String> teachers(String school) {
        Map<String, String> names = new LinkedHashMap<>();
        database.query(
                TEACHERS,
                row -> {
                    names.put(row.getString("staff_id"), row.getString("name"));
                },
                school);
        return names;
    }

    /** The newest first. */
    public List<RunOfSchool> runs(String school, int most) {
        return database.query(RUNS, (row, number) -> run(row), school, most);
    }

    public List<FundOfPeriod> funds(String school, String period) {
        return database.query(FUNDS, (row, number) -> fund(row), school, period);
    }

    private static RunOfSchool run(ResultSet row) throws SQLException {
        return new RunOfSchool(
                row.getLong("run_id"),
                row.getString("period"),
                row.getTimestamp("started_at").toLocalDateTime(),
                Optional.ofNullable(row.getTimestamp("finished_at"))
                        .map(java.sql.Timestamp::toLocalDateTime)
                        .orElse(null),
                row.getString("started_by"));
    }

    private static FundOfPeriod fund(ResultSet row) throws SQLException {
        return new FundOfPeriod(
                row.getString("regulation"),
                row.getString("category"),
                money(row, "fund"),
                money(row, "distributed"),
                money(row, "undistributed"),
                money(row, "point_value"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long kopecks = row.getLong(column);
        return row.wasNull() ? null : new Money(kopecks);
    }
}
