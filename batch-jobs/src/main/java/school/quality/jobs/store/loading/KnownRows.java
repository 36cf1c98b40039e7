package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import org.springframework.jdbc.core.JdbcTemplate;

/** All that rows of a load can refer to: what the load brings and what is in force and stays so. */
final class KnownRows {

    private final JdbcTemplate jdbc;

    KnownRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void collect(Register register) {
        jdbc.execute(
                """
                create unlogged table %1$s as
                select s.of_school, s."year", s.%3$s as id from %2$s s where not s.rejected and not s.repeated
                union
                select c.code, d."year", d.%3$s
                from data.%2$s d
                join school c on c.school_id = d.school_id
                join load_school l on l.code = c.code
                where d.until_change is null
                    and not exists (
                        select from %2$s s
                        where s.of_school = c.code and s.row_key = d.row_key and not s.rejected and not s.repeated)
                    and not exists (select from closing x where x.dataset = '%4$s' and x.row_id = d.row_id)
                """.formatted(register.known(), quoted(register.dataset()), quoted(register.id()), register.dataset()));
        jdbc.execute("analyze " + register.known());
    }
}
