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

    /** All with what people call them, by code. */
    public List<Named> named() {
        return database.query(
                "select s.school_id, s.code, coalesce(n.name, s.code) as name from school s"
                        + " left join data.schools n on n.school_id = s.school_id and n.until_change is null"
                        + " order by s.code",
                (row, number) ->
                        new Named(new School(row.getInt("school_id"), row.getString("code")), row.getString("name")));
    }

    public Optional<School> find(String code) {
        return database
                .query(
                        "select school_id from school where code = ?",
                        (row, number) -> new School(row.getInt("school_id"), code),
                        code)
                .stream()
                .findFirst();
    }

    /** A school with its name; the code where no name was loaded. */
    public record Named(School school, String name) {}

    /** A school by its number here and the code people know. */
    public record School(int schoolId, String code) {}
}
