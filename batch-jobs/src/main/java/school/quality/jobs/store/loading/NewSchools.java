package school.quality.jobs.store.loading;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Schools that the database does not know yet: what is set aside for them until the end of the load. */
final class NewSchools {

    private final JdbcTemplate jdbc;

    NewSchools(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the school until the end of the transaction, unless it is there already or another load works at it. */
    Optional<NewSchool> take(String code) {
        if (!SchoolsOfLoad.tryLock(jdbc, code)) {
            return Optional.empty();
        }
        List<NewSchool> taken =
                jdbc.query("""
                select nextval(pg_get_serial_sequence('public.school', 'school_id')), nextval('public.change_number')
                where not exists (select from public.school where code = ?)
                """, (row, number) -> new NewSchool(code, row.getInt(1), row.getLong(2)), code);
        return taken.stream().findFirst();
    }

    /** Writes down the schools for the statements that settle the load. */
    void list(List<NewSchool> schools) {
        jdbc.execute("""
                create temporary table new_school (code text primary key, school_id integer unique, change_no bigint)
                on commit drop
                """);
        jdbc.batchUpdate(
                "insert into new_school values (?, ?, ?)",
                schools.stream()
                        .map(school -> new Object[] {school.code(), school.id(), school.changeNo()})
                        .toList());
        jdbc.execute("analyze new_school");
    }
}
