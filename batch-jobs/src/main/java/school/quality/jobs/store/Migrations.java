package school.quality.jobs.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** Brings a database to the tables that this version of the program works with. */
public final class Migrations {

    /** Number of the last file in {@code db/migration}. */
    static final String NEWEST = "42";

    private Migrations() {}

    /**
     * Creates what is missing; does nothing to a database that is up to date.
     *
     * @throws org.flywaydb.core.api.FlywayException when a step fails (it is then undone whole)
     */
    public static void migrate(DataSource database) {
        // Flyway reads and compares all its steps at every start, which costs more than a short command itself
        if (!isUpToDate(new JdbcTemplate(database))) {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .javaMigrations(new SpringBatchTables())
                    .load()
                    .migrate();
        }
    }

    private static boolean isUpToDate(JdbcTemplate database) {
        String kept = database.queryForObject("select to_regclass('flyway_schema_history')::text", String.class);
        return kept != null
                && Boolean.TRUE.equals(database.queryForObject(
                        "select exists (select from flyway_schema_history where version = ? and success)",
                        Boolean.class,
                        NEWEST));
    }
}
