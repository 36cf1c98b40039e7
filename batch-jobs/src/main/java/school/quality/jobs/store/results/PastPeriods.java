package school.quality.jobs.store.results;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The periods on which a regulation can be tried: those that are over and that a fund or a finished run is known of. */
public final class PastPeriods {

    private static final String SQL = """
            select p.period from data.periods p
            where p.school_id = ? and p.until_change is null and p.ends_on <= ? and (
                exists (select 1 from data.funds f
                        where f.school_id = p.school_id and f.period = p.period and f.until_change is null)
                or exists (select 1 from result.school_run r
                           where r.school_id = p.school_id and r.period = p.period and r.finished_at is not null))
            order by p.ends_on desc, p.starts_on desc, p.period
            limit ?
            """;

    private final JdbcTemplate database;

    public PastPeriods(JdbcTemplate database) {
        this.database = database;
    }

    /** At most so many, the latest first. */
    public List<String> of(int schoolId, LocalDate today, int most) {
        return database.queryForList(SQL, String.class, schoolId, today, most);
    }
}
