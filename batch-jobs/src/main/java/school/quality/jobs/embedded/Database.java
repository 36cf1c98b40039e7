package school.quality.jobs.embedded;

import org.jspecify.annotations.Nullable;

/** A PostgreSQL that answers now; closing it gives up what this program started for it, and nothing else. */
public sealed interface Database extends AutoCloseable permits EmbeddedPostgres, DatabaseLocation.External {

    /** JDBC address, for example {@code jdbc:postgresql://127.0.0.1:5432/vsoko}. */
    String url();

    /** Null when the address itself says who connects. */
    @Nullable
    String user();

    /** Null when the server asks for none. */
    @Nullable
    String password();

    @Override
    void close();
}
