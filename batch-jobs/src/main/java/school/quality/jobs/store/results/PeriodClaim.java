package school.quality.jobs.store.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** A period whose evaluation this process carries out: a lock that ends with its connection, also when the process dies. */
public final class PeriodClaim implements AutoCloseable {

    private static final int LOCK_ROOM = 4302;

    private final Connection connection;
    private final String period;

    private PeriodClaim(Connection connection, String period) {
        this.connection = connection;
        this.period = period;
    }

    /** Claims a period; empty while another process evaluates it. */
    public static Optional<PeriodClaim> of(DataSource database, String period) {
        try {
            Connection connection = database.getConnection();
            if (ask(connection, "select pg_try_advisory_lock(?, hashtext(?))", period)) {
                return Optional.of(new PeriodClaim(connection, period));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The period could not be claimed", e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            ask(connection, "select pg_advisory_unlock(?, hashtext(?))", period);
        } catch (SQLException e) {
            throw new IllegalStateException("The period could not be released", e);
        }
    }

    private static boolean ask(Connection connection, String question, String period) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setInt(1, LOCK_ROOM);
            statement.setString(2, period);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
