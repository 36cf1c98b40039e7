package school.quality.jobs.store.batches;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The worker processes that are there: each holds a lock that ends with it, however it ends. */
public final class Workers {

    private static final int LOCK_ROOM = 4304;
    private static final int SECONDS_TO_ANSWER = 5;

    private static final String COUNT = """
            select count(*) from pg_locks
            where locktype = 'advisory' and granted and classid = ? and objsubid = 2
                and database = (select oid from pg_database where datname = current_database())
            """;

    private final DataSource database;

    public Workers(DataSource database) {
        this.database = database;
    }

    public int count() {
        Integer count = new JdbcTemplate(database).queryForObject(COUNT, Integer.class, LOCK_ROOM);
        return count == null ? 0 : count;
    }

    /** Joins them until it is closed. */
    public Joined join() {
        try {
            Connection connection = database.getConnection();
            try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock_shared(?, 0)")) {
                lock.setInt(1, LOCK_ROOM);
                lock.execute();
            }
            return new Joined(connection);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("A worker could not join", e);
        }
    }

    /** One that is there. */
    public record Joined(Connection connection) implements AutoCloseable {

        /** Throws {@link DataAccessResourceFailureException} where the database has forgotten it. */
        public void verify() {
            try {
                if (!connection.isValid(SECONDS_TO_ANSWER)) {
                    throw new DataAccessResourceFailureException("The database was lost");
                }
            } catch (SQLException e) {
                throw new DataAccessResourceFailureException("The database was lost", e);
            }
        }

        /** Ends the connection itself, and the lock with it. */
        @Override
        public void close() {
            try {
                connection.abort(Runnable::run);
                connection.close();
            } catch (SQLException gone) {
                // then the lock is gone as well
            }
        }
    }
}
