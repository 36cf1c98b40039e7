package school.quality.jobs.store.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** A period whose evaluation this process carries out: a lock that ends with its connection, also when the process dies. */
public final class PeriodClaim implements AutoCloseable {

    /** The lock that everybody shares who evaluates a batch of the period, as long as the batch's transaction goes on. */
    public static final int WORK = 4303;

    private static final String LOCK = "select pg_try_advisory_lock(?, hashtext(?))";
    private static final String UNLOCK = "select pg_advisory_unlock(?, hashtext(?))";
    private static final int LOCK_ROOM = 4302;
    private static final int SECONDS_TO_ANSWER = 5;

    private final DataSource database;
    private final String period;
    private Connection connection;
    private boolean resting;

    private PeriodClaim(DataSource database, Connection connection, String period) {
        this.database = database;
        this.connection = connection;
        this.period = period;
    }

    /** Claims a period; empty while another process evaluates it. */
    public static Optional<PeriodClaim> of(DataSource database, String period) {
        try {
            return claimed(database, period).map(connection -> new PeriodClaim(database, connection, period));
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    private static Optional<Connection> claimed(DataSource database, String period) throws SQLException {
        Connection connection = database.getConnection();
        if (ask(connection, LOCK, LOCK_ROOM, period)) {
            return Optional.of(connection);
        }
        connection.close();
        return Optional.empty();
    }

    /**
     * Waits until nobody evaluates a batch of the period any more, for example a worker of a command that was killed, and keeps
     * everybody out until {@link #letWork}.
     *
     * @param meanwhile done again and again while it waits
     */
    public void awaitRest(Duration between, Runnable meanwhile) throws InterruptedException {
        while (!ask(LOCK, WORK)) {
            meanwhile.run();
            Thread.sleep(between.toMillis());
        }
        resting = true;
    }

    /** From now on batches may be evaluated. */
    public void letWork() {
        ask(UNLOCK, WORK);
        resting = false;
    }

    /**
     * Makes sure that the claim still stands; claims the period again where its connection was lost.
     *
     * @return false if another process was faster
     */
    public boolean hold() {
        try {
            if (connection.isValid(SECONDS_TO_ANSWER)) {
                return true;
            }
            discard();
            Optional<Connection> again = claimed(database, period);
            again.ifPresent(fresh -> connection = fresh);
            return again.isPresent();
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /** A condition that the period, a column of SQL, is claimed by somebody. */
    public static String isHeld(String column) {
        return "exists (select from pg_locks l where l.granted and " + isLock(LOCK_ROOM, column) + ")";
    }

    /** A condition that a row {@code l} of pg_locks is the work on a period, a column of SQL. */
    public static String isWorkOn(String column) {
        return isLock(WORK, column);
    }

    private static String isLock(int room, String column) {
        return """
                l.locktype = 'advisory' and l.classid = %d and l.objsubid = 2
                and l.objid::bigint = hashtext(%s)::bigint & 4294967295
                and l.database = (select oid from pg_database where datname = current_database())""".formatted(room, column);
    }

    /** A connection that cannot give the locks back is ended, and the locks with it. */
    @Override
    public void close() {
        try (Connection ending = connection) {
            release(ending);
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    private void release(Connection ending) throws SQLException {
        try {
            if (resting) {
                ask(ending, UNLOCK, WORK, period);
            }
            ask(ending, UNLOCK, LOCK_ROOM, period);
        } catch (SQLException gone) {
            ending.abort(Runnable::run);
        }
    }

    /** The pool must not lend it again. */
    private void discard() throws SQLException {
        connection.abort(Runnable::run);
        connection.close();
    }

    private boolean ask(String question, int room) {
        try {
            return ask(connection, question, room, period);
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    private static boolean ask(Connection connection, String question, int room, String period) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setInt(1, room);
            statement.setString(2, period);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static DataAccessResourceFailureException lost(SQLException cause) {
        return new DataAccessResourceFailureException("The period could not be claimed or released", cause);
    }
}
