package school.quality.jobs.store.results;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.store.facts.AskedSchool;

/** Which indicators the newest runs have an answer for. */
public final class RunAnswers {

    private static final String ANSWERS = """
            select r.school_id, r.period, r.change_no,
                   array(select distinct f.indicator from result.figure f
                         where f.school_run_id = r.school_run_id and f.status <> 'NO_DATA') as indicators
            from result.latest_run r
            where r.school_id = any(cast(? as integer[])) and r.period = any(cast(? as text[]))
            """;

    private final JdbcTemplate database;

    public RunAnswers(JdbcTemplate database) {
        this.database = database;
    }

    /** Schools and periods that were evaluated, each with its newest finished run. */
    public Map<AskedSchool, Run> of(List<AskedSchool> schools) {
        Map<List<Object>, AskedSchool> byPeriod = schools.stream()
                .collect(Collectors.toMap(
                        one -> List.of(one.schoolId(), one.period().code()), Function.identity()));
        Map<AskedSchool, Run> runs = new HashMap<>();
        database.query(
                ANSWERS,
                row -> {
                    AskedSchool school = byPeriod.get(List.of(row.getInt("school_id"), row.getString("period")));
                    if (school != null) {
                        runs.put(school, run(row));
                    }
                },
                schools.stream().map(AskedSchool::schoolId).distinct().toArray(Integer[]::new),
                schools.stream().map(one -> one.period().code()).distinct().toArray(String[]::new));
        return runs;
    }

    private static Run run(ResultSet row) throws SQLException {
        Array indicators = row.getArray("indicators");
        return new Run(row.getLong("change_no"), Set.of((String[]) indicators.getArray()));
    }

    /**
     * A finished run of a school and period.
     *
     * @param changeNo the state of the data that it saw
     * @param indicators with at least one figure that is a value or not applicable
     */
    public record Run(long changeNo, Set<String> indicators) {

        public Run {
            indicators = Set.copyOf(indicators);
        }

        /** Whether it saw a change of the data and gave the indicator an answer. */
        public boolean answered(String indicator, long change) {
            return change <= changeNo && indicators.contains(indicator);
        }
    }
}
