package school.quality.jobs.store.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the accountant needs to know beside the sums: for which periods there are lists, and who works how much. */
public final class PaidStaff {

    private static final String PERIODS = """
            select p.period from data.periods p join school s using (school_id)
            where s.code = ? and p.until_change is null and exists (
                select from result.paid_rating r where r.school_id = p.school_id and r.period = p.period)
            order by p.ends_on desc, p.starts_on, p.period
            """;

    private static final String FTE = """
            select f.staff_id, f.fte from data.staff f
            join school s using (school_id)
            join data.periods p on p.school_id = f.school_id and p.year = f.year and p.until_change is null
            where s.code = ? and p.period = ? and f.until_change is null
            """;

    private final JdbcTemplate database;

    public PaidStaff(JdbcTemplate database) {
        this.database = database;
    }

    /** Those with a result, the newest first. */
    public List<String> periods(String school) {
        return database.queryForList(PERIODS, String.class, school);
    }

    /** Full-time equivalents by staff number. */
    public Map<String, BigDecimal> fte(String school, String period) {
        Map<String, BigDecimal> fte = new TreeMap<>();
        database.query(
                FTE,
                row -> {
                    fte.put(row.getString("staff_id"), row.getBigDecimal("fte"));
                },
                school,
                period);
        return fte;
    }
}
