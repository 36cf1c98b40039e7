package school.quality.jobs.store.loading;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Schools that the database does not know yet: what is set aside for them until the end of the load. */
final class NewSchools {

    private final JdbcTemplate jdbc;

    NewSchools(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks schools until the end of the transaction: those that are not there already and no other load works at. */
    List<NewSchool> take(List<String> codes) {
        return jdbc.query("""
                select code, nextval(pg_get_serial_sequence('public.school', 'school_id')), nextval('public.change_number')
                from (
                    select n.code from unnest(?) with ordinality n (code, place)
                    where not exists (select from public.school s where s.code = n.code)
                    order by n.place) new_ones
                """, (row, number) -> new NewSchool(row.getString(1), row.getInt(2), row.getLong(3)), (Object)
                SchoolsOfLoad.tryLock(jdbc, codes).toArray(String[]::new));
    }

    /** Writes down the schools for the statements that settle the load. */
    void list(List<NewSchool> schools) {
        jdbc.execute("""
                create unlogged table new_school (code text primary key, school_id integer unique, change_no bigint)
                """);
        jdbc.batchUpdate(
                "insert into new_school values (?, ?, ?)",
                schools.stream()
                        .map(school -> new Object[] {school.code(), school.id(), school.changeNo()})
                        .toList());
        jdbc.execute("analyze new_school");
    }
}
