package school.quality.jobs.store.loading;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** COPY within the transaction of the thread; it stays open as long as rows go to the same place. */
final class OpenCopy {

    private final DataSource database;
    private @Nullable CopyIn copy;
    private String target = "";

    OpenCopy(DataSource database) {
        this.database = database;
    }

    /** @param into the table with its columns */
    void write(String into, CopyBlock rows) {
        try {
            CopyIn open = copy;
            if (open == null || !target.equals(into)) {
                end();
                open = begin(into);
            }
            open.writeToCopy(rows.bytes(), 0, rows.length());
        } catch (SQLException e) {
            throw new IllegalStateException("Rows were not stored", e);
        }
    }

    /** To be called before anything else is said to the server. */
    void end() {
        CopyIn open = copy;
        copy = null;
        if (open != null) {
            try {
                open.endCopy();
            } catch (SQLException e) {
                throw new IllegalStateException("Rows were not stored", e);
            }
        }
    }

    private CopyIn begin(String into) throws SQLException {
        CopyIn begun = DataSourceUtils.getConnection(database)
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + into + " from stdin");
        copy = begun;
        target = into;
        return begun;
    }
}
