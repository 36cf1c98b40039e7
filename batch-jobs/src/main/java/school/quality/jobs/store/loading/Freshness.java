package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;

/** Whether the schools of a load have no row of a dataset yet: then there is nothing to compare its rows with. */
final class Freshness {

    private final JdbcTemplate jdbc;

    Freshness(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean isFresh(Dataset dataset) {
        return Boolean.FALSE.equals(jdbc.queryForObject("""
                select exists (
                    select from load_school l
                    join school c on c.code = l.code
                    cross join lateral (
                        select from data.%s d where d.school_id = c.school_id and d.until_change is null limit 1) any_row)
                """.formatted(quoted(dataset.name())), Boolean.class));
    }
}
