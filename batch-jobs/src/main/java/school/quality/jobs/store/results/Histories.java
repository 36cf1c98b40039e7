package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.store.FigureHistory;
import school.quality.jobs.store.FigureHistory.Past;

/** Figures of schools and their levels through finished runs. */
public final class Histories {

    private static final String UP_TO_A_PERIOD = """
            with period as (
                select q.school_id, q.period,
                       row_number() over (partition by q.school_id order by q.ends_on, q.period)::integer as place,
                       count(*) over (partition by q.school_id)::integer + 1 as next
                from data.periods p
                join data.periods q on q.school_id = p.school_id and q.kind = p.kind and q.ends_on <= p.ends_on
                    and q.until_change is null
                where p.period = ? and p.until_change is null
            )
            select s.code as school, q.period, q.place, q.next, f.indicator, f.measure, f.category, f.scope, f.scope_id,
                   f.numerator, f.denominator
            from period q
            join school s using (school_id)
            join result.latest_run r on r.school_id = q.school_id and r.period = q.period
            join result.figure f on f.school_run_id = r.school_run_id
            where (cast(? as text[]) is null or s.code = any(cast(? as text[]))) and f.scope in ('SCHOOL', 'LEVEL')
                and (cast(? as text) is null or f.indicator = ?)
            order by s.code, string_to_array(f.indicator, '.')::integer[], f.measure collate "C",
                     f.category collate "C" nulls first, f.scope desc, f.scope_id collate "C", q.place
            """;

    private final JdbcTemplate database;

    public Histories(JdbcTemplate database) {
        this.database = database;
    }

    /** Figures of the period and of all earlier ones of its kind, by school and in the order of the programme. */
    public List<FigureHistory> of(ResultFilter wanted) {
        return of(wanted, null);
    }

    /** The same of one indicator. */
    public List<FigureHistory> of(ResultFilter wanted, @Nullable String indicator) {
        Map<Named, List<Past>> histories = new LinkedHashMap<>();
        database.query(
                UP_TO_A_PERIOD,
                row -> {
                    histories
                            .computeIfAbsent(named(row), figure -> new ArrayList<>())
                            .add(past(row));
                },
                wanted.period(),
                wanted.schoolsOrNull(),
                wanted.schoolsOrNull(),
                indicator,
                indicator);
        return histories.entrySet().stream()
                .map(one -> one.getKey().history(one.getValue()))
                .toList();
    }

    private record Named(String school, FigureKey figure, int next) {

        FigureHistory history(List<Past> past) {
            return new FigureHistory(school, figure, past, next);
        }
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(row.getString("school"), key(row), row.getInt("next"));
    }

    static FigureKey key(ResultSet row) throws SQLException {
        return new FigureKey(
                row.getString("indicator"),
                row.getString("measure"),
                row.getString("category"),
                Scope.valueOf(row.getString("scope")),
                row.getString("scope_id"));
    }

    private static Past past(ResultSet row) throws SQLException {
        Parts parts = row.getBigDecimal("numerator") == null
                ? null
                : new Parts(row.getBigDecimal("numerator"), row.getBigDecimal("denominator"));
        return new Past(row.getString("period"), row.getInt("place"), parts);
    }
}
