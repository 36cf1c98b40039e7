package school.quality.jobs.store.results;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The schools of this database. */
public final class Schools {

    private final JdbcTemplate database;

    public Schools(JdbcTemplate database) {
        this.database = database;
    }

    /** By code. */
    public List<School> all() {
        return database.query(
                "select school_id, code from school order by code",
                (row, number) -> new School(row.getInt("school_id"), row.getString("code")));
    }

    public Optional<School> find(String code) {
        return all().stream().filter(school -> school.code().equals(code)).findFirst();
    }

    /** A school by its number here and the code people know. */
    public record School(int schoolId, String code) {}
}
