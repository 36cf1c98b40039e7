package school.quality.jobs.store.results;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Parts;
import school.quality.engine.money.Money;
import school.quality.jobs.store.ResultState;

/** Stored results in the terms in which two are compared. */
public final class StoredStates {

    private static final String FIGURES = """
            select indicator, measure, category, scope, scope_id, numerator, denominator, norm
            from result.figure where school_run_id = ? and status = 'VALUE'
            """;

    private static final String POINTS =
            "select staff_id, sum(points) from result.sheet where school_run_id = ? group by staff_id";

    private static final String AMOUNTS =
            "select staff_id, sum(coalesce(amount, 0))::bigint from result.allowance where school_run_id = ? group by staff_id";

    private final JdbcTemplate database;

    public StoredStates(JdbcTemplate database) {
        this.database = database;
    }

    public ResultState of(long schoolRun) {
        Map<FigureKey, ResultState.Shown> figures = new HashMap<>();
        Map<String, BigDecimal> points = new HashMap<>();
        Map<String, Money> amounts = new HashMap<>();
        each(FIGURES, schoolRun, row -> figures.put(Histories.key(row), shown(row)));
        each(POINTS, schoolRun, row -> points.put(row.getString(1), row.getBigDecimal(2)));
        each(AMOUNTS, schoolRun, row -> amounts.put(row.getString(1), new Money(row.getLong(2))));
        return new ResultState(figures, points, amounts);
    }

    private void each(String sql, long schoolRun, Reading reading) {
        database.query(
                sql,
                row -> {
                    reading.read(row);
                },
                schoolRun);
    }

    private static ResultState.Shown shown(ResultSet row) throws SQLException {
        return new ResultState.Shown(
                new Parts(row.getBigDecimal("numerator"), row.getBigDecimal("denominator")),
                Optional.ofNullable(row.getString("norm")));
    }

    /** What is done with a row. */
    @FunctionalInterface
    private interface Reading {
        void read(ResultSet row) throws SQLException;
    }
}
