package school.quality.jobs.store.results;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the people of a school are called. */
public final class StaffNames {

    private static final String SQL = """
            select distinct on (f.staff_id) f.staff_id, concat_ws(' ', f.last_name, f.first_name, f.patronymic) as name
            from data.staff f join school s on s.school_id = f.school_id
            where s.code = ? and f.until_change is null
            order by f.staff_id, f.year desc
            """;

    private final JdbcTemplate database;

    public StaffNames(JdbcTemplate database) {
        this.database = database;
    }

    /** By staff number, as the latest staff list has them. */
    public Map<String, String> of(String school) {
        Map<String, String> names = new HashMap<>();
        database.query(
                SQL,
                row -> {
                    names.put(row.getString("staff_id"), row.getString("name"));
                },
                school);
        return names;
    }
}
