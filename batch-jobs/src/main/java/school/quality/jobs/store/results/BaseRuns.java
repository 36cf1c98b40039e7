package school.quality.jobs.store.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.dynamics.ClassOfYear;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Parts;
import school.quality.jobs.store.facts.AskedSchool;

/** The earlier runs that runs compare their figures with; a few queries for any number of schools. */
public final class BaseRuns {

    private static final String NOW = """
            select a.school_id || ' ' || b.rank || ' ' || b.period || ' ' || coalesce(b.of_run::text, 'none')
            from unnest(cast(? as integer[]), cast(? as text[]), cast(? as bigint[])) a (school_id, period, change_no)
            cross join lateral base_run_now(a.school_id, a.period, a.change_no) b
            order by a.school_id, b.rank
            """;

    private static final String KEEP = """
            insert into result.base_run (school_run_id, rank, period, years_back, of_run)
            select r.school_run_id, b.rank, b.period, b.years_back, b.of_run
            from result.school_run r
            cross join lateral base_run_now(r.school_id, r.period, r.change_no) b
            where r.run_id = ?
            """;

    private static final String COMPARED = """
            select r.school_run_id, b.rank, b.years_back, b.of_run, r.change_no, r.settings, s.school_id, s.code as school,
                   p.period, p.year, p.kind, p.starts_on, p.ends_on, p.weeks, c.classes, c.grades
            from %s
            join school s on s.school_id = r.school_id
            join data.periods p on p.school_id = r.school_id and p.period = b.period
                and in_force(p.since_change, p.until_change, r.change_no)
            cross join lateral (
                select coalesce(array_agg(c.class order by c.class), '{}') as classes,
                       coalesce(array_agg(c.grade order by c.class), '{}') as grades
                from data.classes c
                where c.school_id = r.school_id and c.year = p.year
                    and in_force(c.since_change, c.until_change, r.change_no)
            ) c
            order by r.school_run_id, b.rank
            """;

    private static final String KEPT =
            COMPARED.formatted("(select * from result.school_run where school_run_id = any(?)) r"
                    + " join result.base_run b using (school_run_id)");

    private static final String OF_A_RUN_NOW = COMPARED.formatted("""
            (select cast(0 as bigint) as school_run_id, cast(? as integer) as school_id, cast(? as text) as period,
                    cast(? as bigint) as change_no, cast(? as jsonb) as settings) r
            cross join lateral base_run_now(r.school_id, r.period, r.change_no) b
            """);

    private static final String VALUES = """
            select school_run_id, indicator, measure, category, scope, scope_id, numerator, denominator
            from result.figure
            where school_run_id = any(?) and status = 'VALUE'
            """;

    private final JdbcTemplate database;

    public BaseRuns(JdbcTemplate database) {
        this.database = database;
    }

    /** What runs of these schools would compare with now; equal as long as no base period is evaluated anew. */
    public List<String> now(List<AskedSchool> schools) {
        return database.queryForList(
                NOW,
                String.class,
                schools.stream().map(AskedSchool::schoolId).toArray(Integer[]::new),
                schools.stream().map(school -> school.period().code()).toArray(String[]::new),
                schools.stream().map(AskedSchool::changeNo).toArray(Long[]::new));
    }

    /** A run that has just been entered will compare with the newest finished runs. */
    void keep(long runId) {
        database.update(KEEP, runId);
    }

    /** What parts of runs compare with, the best first. */
    public List<BaseRun> of(List<SchoolRun> runs) {
        return database.query(KEPT, (row, number) -> baseRun(row), (Object)
                runs.stream().map(SchoolRun::schoolRunId).toArray(Long[]::new));
    }

    /** What a run of this school would compare with now, the best first; it has no number. */
    public List<BaseRun> now(AskedSchool school) {
        return database.query(
                OF_A_RUN_NOW,
                (row, number) -> baseRun(row),
                school.schoolId(),
                school.period().code(),
                school.changeNo(),
                StoredSettings.write(school.settings()));
    }

    /** The figures that have a value, by part of a run. */
    public Map<Long, Map<FigureKey, Parts>> values(List<Long> schoolRuns) {
        Map<Long, Map<FigureKey, Parts>> values = new HashMap<>();
        database.query(
                VALUES,
                row -> {
                    values.computeIfAbsent(row.getLong("school_run_id"), run -> new HashMap<>())
                            .put(Histories.key(row), parts(row));
                },
                (Object) schoolRuns.toArray(Long[]::new));
        return values;
    }

    private static BaseRun baseRun(ResultSet row) throws SQLException {
        return new BaseRun(
                row.getLong("school_run_id"),
                row.getInt("rank"),
                row.getInt("years_back"),
                Runs.school(row),
                Optional.ofNullable(row.getObject("of_run", Long.class)),
                classes(row));
    }

    private static List<ClassOfYear> classes(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("classes").getArray();
        Integer[] grades = (Integer[]) row.getArray("grades").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(i -> new ClassOfYear(names[i], grades[i]))
                .toList();
    }

    private static Parts parts(ResultSet row) throws SQLException {
        return new Parts(row.getBigDecimal("numerator"), row.getBigDecimal("denominator"));
    }
}
