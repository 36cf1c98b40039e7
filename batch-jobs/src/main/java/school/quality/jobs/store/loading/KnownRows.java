package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import org.springframework.jdbc.core.JdbcTemplate;

/** All that rows of a load can refer to: what the load brings and what is in force and stays so. */
final class KnownRows {

    private final JdbcTemplate jdbc;

    KnownRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param loaded whether the load has rows of the register itself */
    void collect(Register register, boolean loaded) {
        String stored = """
                select distinct c.code as of_school, d."year", d.%2$s as id
                from data.%1$s d
                join school c on c.school_id = d.school_id
                join load_school l on l.code = c.code
                where d.until_change is null
                """;
        String brought = """
                    and not exists (select from closing x where x.dataset = '%3$s' and x.of_school = c.code and x.row_id = d.row_id)
                    and not exists (
                        select from %1$s s
                        where s.of_school = c.code and s.row_key = d.row_key and not s.rejected and not s.repeated)
                union
                select s.of_school, s."year", s.%2$s from %1$s s where not s.rejected and not s.repeated
                """;
        jdbc.execute(("create unlogged table " + register.known() + " as " + (loaded ? stored + brought : stored))
                .formatted(quoted(register.dataset()), quoted(register.id()), register.dataset()));
        jdbc.execute("create index on %s (of_school, id)".formatted(register.known()));
        jdbc.execute("analyze " + register.known());
    }
}
