package school.quality.jobs.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the school keeps its data: in a server of its own choice, or in the one that comes with the program. */
public sealed interface DatabaseLocation {

    /** Connects, or starts the embedded server; throws {@link DatabaseProblem} when that is not possible. */
    Database open();

    /**
     * Read from the environment: {@code VSOKO_DB_URL}, {@code VSOKO_DB_USER} and {@code VSOKO_DB_PASSWORD} name a server,
     * without them the embedded one keeps its data in {@code VSOKO_HOME}.
     */
    static DatabaseLocation of(Map<String, String> environment) {
        return given(environment, "VSOKO_DB_URL")
                .<DatabaseLocation>map(url -> new External(
                        url,
                        given(environment, "VSOKO_DB_USER").orElse(null),
                        given(environment, "VSOKO_DB_PASSWORD").orElse(null)))
                .orElseGet(() -> new Embedded(home(environment)));
    }

    /** The same for a program that only helps others: a server of its own it would start for nobody. */
    static DatabaseLocation joined(Map<String, String> environment) {
        DatabaseLocation location = of(environment);
        return location instanceof Embedded embedded ? new Joined(embedded.home()) : location;
    }

    /** The data folder: {@code VSOKO_HOME}, or {@code .vsoko} in the current folder. */
    static Path home(Map<String, String> environment) {
        return Path.of(given(environment, "VSOKO_HOME").orElse(".vsoko"));
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** A server that somebody else runs (PostgreSQL 15 or newer). */
    record External(
            String url, @Nullable String user, @Nullable String password) implements DatabaseLocation, Database {

        @Override
        public Database open() {
            ServerCheck.check(this);
            return this;
        }

        @Override
        public void close() {
            // the server belongs to somebody else
        }

        /** Without address and password: a log must not learn them. */
        @Override
        public String toString() {
            return "External";
        }
    }

    /** The server that comes with the program, its data in this folder. */
    record Embedded(Path home) implements DatabaseLocation {
        @Override
        public Database open() {
            return EmbeddedPostgres.start(home);
        }
    }

    /** The server that another program has started on the data of this folder. */
    record Joined(Path home) implements DatabaseLocation {
        @Override
        public Database open() {
            return JoinedServer.of(home);
        }
    }
}
