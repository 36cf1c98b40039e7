package school.quality.jobs.store.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections that see what the person at work may see. Within {@link #within} a connection is borrowed as the
 * database role {@code vsoko_web} with the person's scope, and is given back without either; elsewhere (loads, runs, commands)
 * it is the program's own. The database itself leaves out the rows of others, whatever a page asks for.
 */
public final class RowSecurity extends DelegatingDataSource {

    // A page's queries are many and small, and the policies make planning them dearer than answering them: planned
    // once.
    private static final String ENTER = """
            select set_config('vsoko.school', ?, false), set_config('vsoko.person', ?, false),
                set_config('vsoko.sees', ?, false), set_config('vsoko.unions', ?, false), set_config('role', 'vsoko_web', false),
                set_config('plan_cache_mode', 'force_generic_plan', false)
            """;
    private static final String LEAVE = """
            select set_config('role', 'none', false), set_config('plan_cache_mode', 'auto', false),
                set_config('vsoko.school', '', false), set_config('vsoko.person', '', false),
                set_config('vsoko.sees', '', false), set_config('vsoko.unions', '', false)
            """;

    private static final Logger LOG = LoggerFactory.getLogger(RowSecurity.class);

    private final ThreadLocal<@Nullable Scope> scope = new ThreadLocal<>();

    public RowSecurity(DataSource pool) {
        super(pool);
    }

    /**
     * Opens the tables to the role of pages; asked for once before pages are served.
     *
     * @return false if the database user may not do that: an administrator of the server has to
     */
    public boolean open() {
        JdbcTemplate database = new JdbcTemplate(this);
        try {
            database.queryForList("select access.open_to_web()");
            within(
                    new Scope(0, null, Set.of(), List.of()),
                    () -> database.queryForObject("select count(*) from school", Integer.class));
            return true;
        } catch (DataAccessException e) {
            LOG.warn("the tables cannot be opened to the role of pages", e);
            return false;
        }
    }

    /** Does some work seeing no more than the scope allows. */
    public <T> T within(Scope limits, Supplier<T> work) {
        enter(limits);
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    /** Does some work for somebody who has not signed in: sees nobody's rows. */
    public <T> T asPublic(int schoolId, Supplier<T> work) {
        return within(Scope.ofPublic(schoolId), work);
    }

    /**
     * Does some work as the program itself, for what a page must do that the person may not see whole: only after the right
     * to have it done was checked.
     */
    public <T> T asProgram(Supplier<T> work) {
        Scope limits = scope.get();
        scope.remove();
        try {
            return work.get();
        } finally {
            if (limits != null) {
                scope.set(limits);
            }
        }
    }

    /** From here on this thread sees no more than the scope allows, until {@link #leave}. */
    public void enter(Scope limits) {
        scope.set(limits);
    }

    /** From here on this thread is the program itself again. */
    public void leave() {
        scope.remove();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        Scope limits = scope.get();
        if (limits == null) {
            return connection;
        }
        try {
            enter(connection, limits);
            return LentConnection.of(connection, RowSecurity::giveBack);
        } catch (SQLException | RuntimeException e) {
            discard(connection);
            throw e;
        }
    }

    private static void enter(Connection connection, Scope limits) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
            statement.setString(1, Integer.toString(limits.schoolId()));
            statement.setString(2, limits.staffId() == null ? "" : limits.staffId());
            statement.setString(3, limits.words());
            statement.setString(4, String.join("\t", limits.unions()));
            statement.execute();
        }
    }

    private static void giveBack(Connection connection) throws SQLException {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            try (PreparedStatement statement = connection.prepareStatement(LEAVE)) {
                statement.execute();
            }
        } catch (SQLException | RuntimeException e) {
            discard(connection);
            throw e;
        }
        connection.close();
    }

    /** A connection that may still be somebody's must not go back to the pool. */
    private static void discard(Connection connection) throws SQLException {
        connection.abort(Runnable::run);
        connection.close();
    }
}
