package school.quality.jobs.store.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Results that another run would only find again: since the newest result of the school neither its data nor settings, norms,
 * regulations, rules nor the results of earlier periods that it is compared with have changed.
 */
final class StandingResults {

    private static final String STANDING = """
            select a.school_id, newest.run_id
            from unnest(cast(? as integer[]), cast(? as bigint[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
                a (school_id, change_no, regulations, settings, norms)
            cross join lateral (
                select * from result.school_run r
                where r.school_id = a.school_id and r.period = ? and r.finished_at is not null
                order by r.school_run_id desc limit 1
            ) newest
            join result.run u on u.run_id = newest.run_id and u.rule_book = ?
            join result.norm_set n on n.norm_set_id = newest.norm_set_id and n.sha256 = a.norms
            where newest.change_no = a.change_no and newest.regulations = cast(a.regulations as integer[])
                and newest.settings = cast(a.settings as jsonb)
                and array(select row (b.rank, b.period, b.of_run)::text from result.base_run b
                          where b.school_run_id = newest.school_run_id order by b.rank)
                  = array(select row (b.rank, b.period, b.of_run)::text
                          from base_run_now(a.school_id, newest.period, a.change_no) b order by b.rank)
            """;

    private final JdbcTemplate database;

    StandingResults(JdbcTemplate database) {
        this.database = database;
    }

    /** Their runs, by number of the school. */
    Map<Integer, Long> among(RunPlan plan) {
        Map<Integer, Long> standing = new HashMap<>();
        List<PlannedSchool> schools = plan.schools();
        database.query(
                STANDING,
                row -> {
                    standing.put(row.getInt(1), row.getLong(2));
                },
                all(schools, one -> one.school().schoolId()).toArray(Integer[]::new),
                all(schools, one -> one.school().changeNo()).toArray(Long[]::new),
                all(schools, PlannedSchool::regulationsText).toArray(String[]::new),
                all(schools, PlannedSchool::settingsText).toArray(String[]::new),
                all(schools, one -> one.norms().sha256()).toArray(String[]::new),
                plan.period(),
                plan.ruleBook());
        return standing;
    }

    private static <T> List<T> all(List<PlannedSchool> schools, Function<PlannedSchool, T> what) {
        return schools.stream().map(what).toList();
    }
}
