package school.quality.bench;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A filled database that the environment names, as it does for the program. */
final class NamedDatabase {

    private NamedDatabase() {}

    static JdbcTemplate open() {
        return new JdbcTemplate(new DriverManagerDataSource(
                named("VSOKO_DB_URL")
                        .orElseThrow(() -> new IllegalStateException("Set VSOKO_DB_URL to an evaluated database.")),
                named("VSOKO_DB_USER").orElse(""),
                named("VSOKO_DB_PASSWORD").orElse("")));
    }

    private static Optional<String> named(String name) {
        return Optional.ofNullable(System.getenv(name));
    }
}
