package school.quality.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import school.quality.jobs.embedded.Database;
import school.quality.jobs.embedded.DatabaseLocation;

/** The PostgreSQL of the measurement: the one that {@code VSOKO_DB_URL} names, else the program's own in a scratch folder. */
final class Server implements AutoCloseable {

    private final Database server;
    private final Path home;

    private Server(Database server, Path home) {
        this.server = server;
        this.home = home;
    }

    static Server start(Path home) {
        Map<String, String> environment =
                System.getenv().containsKey("VSOKO_DB_URL") ? System.getenv() : Map.of("VSOKO_HOME", home.toString());
        return new Server(DatabaseLocation.of(environment).open(), home);
    }

    /** Where a process of the program finds it. */
    Map<String, String> environment() {
        return Map.of(
                "VSOKO_HOME", home.resolve("program").toString(),
                "VSOKO_DB_URL", server.url(),
                "VSOKO_DB_USER", Optional.ofNullable(server.user()).orElse(""),
                "VSOKO_DB_PASSWORD", Optional.ofNullable(server.password()).orElse(""));
    }

    JdbcTemplate database() {
        return new JdbcTemplate(new DriverManagerDataSource(
                server.url(),
                Optional.ofNullable(server.user()).orElse(""),
                Optional.ofNullable(server.password()).orElse("")));
    }

    long size() {
        Long bytes = database().queryForObject("select pg_database_size(current_database())", Long.class);
        return bytes == null ? 0 : bytes;
    }

    String version() {
        return "PostgreSQL " + database().queryForObject("show server_version", String.class);
    }

    /** The process that all others of the server come from; empty where the server is not ours. */
    OptionalLong process() {
        Path file = home.resolve("database/data/postmaster.pid");
        try {
            return Files.exists(file)
                    ? OptionalLong.of(Long.parseLong(Files.readAllLines(file).get(0)))
                    : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
