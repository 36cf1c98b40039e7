package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.Basis;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Judgement;
import school.quality.engine.indicator.NormColour;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.jobs.store.IndicatorRow;

/** The figures of finished runs. */
public final class Figures {

    private static final String OF_PERIOD = """
            select s.code as school, r.period, f.*
            from result.latest_run r
            join school s on s.school_id = r.school_id
            join result.figure f on f.school_run_id = r.school_run_id
            where r.period = ? and (cast(? as text[]) is null or s.code = any(cast(? as text[])))
                and f.scope <> 'TEACHER_CLASS_SUBJECT'
            order by s.code, f.figure_no
            """;

    private static final String OF_RUN = """
            select s.code as school, r.period, f.*
            from result.school_run r
            join school s on s.school_id = r.school_id
            join result.figure f on f.school_run_id = r.school_run_id
            where r.school_run_id = ? and f.scope <> 'TEACHER_CLASS_SUBJECT'
            order by f.figure_no
            """;

    private final JdbcTemplate database;

    public Figures(JdbcTemplate database) {
        this.database = database;
    }

    /** The figures of the latest finished run of each school, read as they are taken; the stream must be closed. */
    public Stream<IndicatorRow> of(ResultFilter wanted) {
        return database.queryForStream(
                OF_PERIOD, Figures::row, wanted.period(), wanted.schoolsOrNull(), wanted.schoolsOrNull());
    }

    /** The figures of one part of a run, whether it is the latest or not; the stream must be closed. */
    public Stream<IndicatorRow> ofRun(long schoolRunId) {
        return database.queryForStream(OF_RUN, Figures::row, schoolRunId);
    }

    static IndicatorRow row(ResultSet row, int number) throws SQLException {
        return new IndicatorRow(row.getString("school"), row.getString("period"), figure(row));
    }

    public static Figure figure(ResultSet row) throws SQLException {
        return new Figure(value(row), base(row), judgement(row));
    }

    private static @Nullable Base base(ResultSet row) throws SQLException {
        return row.getString("base_period") == null
                ? null
                : new Base(
                        row.getString("base_period"),
                        new Parts(row.getBigDecimal("base_numerator"), row.getBigDecimal("base_denominator")));
    }

    private static @Nullable Judgement judgement(ResultSet row) throws SQLException {
        return row.getString("norm") == null
                ? null
                : new Judgement(NormColour.valueOf(row.getString("norm")), row.getInt("norm_no"));
    }

    static IndicatorValue value(ResultSet row) throws SQLException {
        return new IndicatorValue(
                row.getString("indicator"),
                row.getString("measure"),
                row.getString("category"),
                Scope.valueOf(row.getString("scope")),
                row.getString("scope_id"),
                Status.valueOf(row.getString("status")),
                parts(row),
                reason(row),
                Basis.NONE);
    }

    private static @Nullable Parts parts(ResultSet row) throws SQLException {
        return row.getBigDecimal("numerator") == null
                ? null
                : new Parts(row.getBigDecimal("numerator"), row.getBigDecimal("denominator"));
    }

    private static @Nullable Reason reason(ResultSet row) throws SQLException {
        return row.getString("reason") == null
                ? null
                : new Reason(Reason.Code.valueOf(row.getString("reason")), row.getString("reason_detail"));
    }
}
