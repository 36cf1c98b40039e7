package school.quality.jobs.store.results;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.regulation.check.LoadedSchool;

/** What a school has loaded that its regulation speaks of: positions, subjects, and how funds compare with the pay. */
public final class LoadedSchools {

    private static final String POSITIONS = """
            with latest as (select max(year) as year from data.staff where school_id = ? and until_change is null)
            select distinct s.position, s.category,
                   exists (select from data.classes c where c.school_id = s.school_id and c.year = s.year
                       and c.class_teacher = s.staff_id and c.until_change is null) as leads
            from data.staff s join latest on s.year = latest.year
            where s.school_id = ? and s.until_change is null
            order by 1, 2, 3
            """;

    private static final String SUBJECTS = """
            select distinct subject from data.teaching_load
            where school_id = ? and until_change is null and subject is not null
            order by subject
            """;

    /** Of the latest period with both: its funds, and the base pay of its months. */
    private static final String FUNDS = """
            with latest as (
                select p.period, p.year, greatest(1, round((p.ends_on - p.starts_on + 1) / 30.4)) as months
                from data.periods p
                where p.school_id = ? and p.until_change is null
                    and exists (select from data.pay y where y.school_id = p.school_id and y.period = p.period
                        and y.until_change is null)
                    and exists (select from data.funds f where f.school_id = p.school_id and f.period = p.period
                        and f.until_change is null)
                order by p.starts_on desc, p.ends_on
                limit 1
            ), paid as (
                select s.category, sum(y.base_pay) * max(latest.months) as pay
                from data.pay y
                join latest on y.period = latest.period
                join data.staff s on s.school_id = y.school_id and s.staff_id = y.staff_id and s.year = latest.year
                    and s.until_change is null
                where y.school_id = ? and y.until_change is null
                group by s.category
            ), shared as (
                select f.category, sum(f.amount) as fund
                from data.funds f join latest on f.period = latest.period
                where f.school_id = ? and f.until_change is null
                group by f.category
            )
            select category, round(100 * fund / (fund + pay), 1)::text as share
            from paid join shared using (category)
            where fund > 0.3 * (fund + pay)
            order by category
            """;

    private final JdbcTemplate database;

    public LoadedSchools(JdbcTemplate database) {
        this.database = database;
    }

    public LoadedSchool of(int schoolId) {
        Map<String, Set<String>> positions = new TreeMap<>();
        Set<String> leaders = new TreeSet<>();
        database.query(
                POSITIONS,
                row -> {
                    positions
                            .computeIfAbsent(row.getString("position"), position -> new TreeSet<>())
                            .add(row.getString("category"));
                    if (row.getBoolean("leads")) {
                        leaders.add(row.getString("category"));
                    }
                },
                schoolId,
                schoolId);
        List<String> subjects = database.queryForList(SUBJECTS, String.class, schoolId);
        Map<String, String> overThirty = new TreeMap<>();
        database.query(
                FUNDS,
                row -> {
                    overThirty.put(row.getString("category"), row.getString("share"));
                },
                schoolId,
                schoolId,
                schoolId);
        return new LoadedSchool(positions, leaders, new TreeSet<>(subjects), overThirty);
    }
}
