package school.quality.jobs.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the tables that this version of the program works with. */
public final class Migrations {
    private Migrations() {}

    /**
     * Creates what is missing; does nothing to a database that is up to date.
     *
     * @throws org.flywaydb.core.api.FlywayException when a step fails (it is then undone whole)
     */
    public static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .javaMigrations(new SpringBatchTables())
                .load()
                .migrate();
    }
}
