package school.quality.jobs.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.TestDatabase;

class MigrationsTest {

    /** Those of {@code db/migration}, and the tables of Spring Batch. */
    private static final int STEPS = 32;

    @Test
    void the_newest_step_is_the_last_file() throws IOException {
        assertThat(Arrays.stream(
                                new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"))
                        .map(file -> file.getFilename().substring(1).split("__")[0])
                        .max((one, other) ->
                                MigrationVersion.fromVersion(one).compareTo(MigrationVersion.fromVersion(other))))
                .contains(Migrations.NEWEST);
    }

    @Test
    void an_empty_database_is_brought_to_the_newest_step() {
        try (TestDatabase database = TestDatabase.empty()) {
            Migrations.migrate(database.dataSource());

            assertThat(steps(database)).isEqualTo(STEPS);
        }
    }

    @Test
    void a_database_of_an_older_version_gets_what_is_missing() {
        try (TestDatabase database = TestDatabase.empty()) {
            Flyway.configure()
                    .dataSource(database.dataSource())
                    .locations("classpath:db/migration")
                    .javaMigrations(new SpringBatchTables())
                    .target("2")
                    .load()
                    .migrate();
            JdbcTemplate sql = new JdbcTemplate(database.dataSource());

            Migrations.migrate(database.dataSource());

            assertThat(steps(database)).isEqualTo(STEPS);
            assertThat(sql.queryForObject("select count(*) from result.run", Integer.class))
                    .isZero();
        }
    }

    @Test
    void an_up_to_date_database_is_left_alone() {
        try (TestDatabase database = TestDatabase.fresh()) {
            new JdbcTemplate(database.dataSource())
                    .update("update flyway_schema_history set checksum = 1 where version = '1'");

            Migrations.migrate(database.dataSource());

            assertThat(steps(database)).isEqualTo(STEPS);
        }
    }

    private static int steps(TestDatabase database) {
        Integer steps = new JdbcTemplate(database.dataSource())
                .queryForObject("select count(*)::integer from flyway_schema_history where success", Integer.class);
        return steps == null ? 0 : steps;
    }
}
