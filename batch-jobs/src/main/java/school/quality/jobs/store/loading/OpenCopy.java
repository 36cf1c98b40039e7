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
            send(open, rows);
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
                send(open, CopyBlock.end());
                open.endCopy();
            } catch (SQLException e) {
                throw new IllegalStateException("Rows were not stored", e);
            }
        }
    }

    /** Ends the COPY without what it brought; a connection with one that is open can do nothing else, not even roll back. */
    void giveUp() {
        CopyIn open = copy;
        copy = null;
        if (open != null && open.isActive()) {
            try {
                open.cancelCopy();
            } catch (SQLException e) {
                throw new IllegalStateException("Storing was not given up", e);
            }
        }
    }

    private CopyIn begin(String into) throws SQLException {
        CopyIn begun = DataSourceUtils.getConnection(database)
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + into + " from stdin (format binary)");
        copy = begun;
        target = into;
        send(begun, CopyBlock.begin());
        return begun;
    }

    private static void send(CopyIn open, CopyBlock rows) throws SQLException {
        open.writeToCopy(rows.bytes(), 0, rows.length());
    }
}
