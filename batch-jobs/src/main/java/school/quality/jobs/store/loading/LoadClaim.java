package school.quality.jobs.store.loading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A load held by this process: a lock that ends with its connection, so that a load whose lock is free belongs to a
 * process that is gone.
 */
final class LoadClaim implements AutoCloseable {

    private static final int LOCK_ROOM = 4301;

    private final Connection connection;
    private final long loadId;

    private LoadClaim(Connection connection, long loadId) {
        this.connection = connection;
        this.loadId = loadId;
    }

    /** Claims a load unless a living process holds it. */
    static Optional<LoadClaim> of(DataSource database, long loadId) {
        try {
            Connection connection = database.getConnection();
            if (ask(connection, "select pg_try_advisory_lock(?, ?)", loadId)) {
                return Optional.of(new LoadClaim(connection, loadId));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("Load " + loadId + " could not be claimed", e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            ask(connection, "select pg_advisory_unlock(?, ?)", loadId);
        } catch (SQLException e) {
            throw new IllegalStateException("Load " + loadId + " could not be released", e);
        }
    }

    private static boolean ask(Connection connection, String question, long loadId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setInt(1, LOCK_ROOM);
            statement.setInt(2, (int) loadId);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
