package school.quality.jobs.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import school.quality.jobs.embedded.DatabaseProblem.Code;

/** The one database of the embedded server, owned by a role that has no rights beyond it. */
final class SchoolDatabase {
    static final String NAME = "vsoko";
    static final String OWNER = "vsoko";

    /** The role under which pages read; the owner may take it on. */
    private static final String PAGES = "vsoko_web";

    private SchoolDatabase() {}

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Looked for on every start, because a first start may have been cut short in between. */
    static void ensure(int port, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(port, Cluster.ADMINISTRATOR));
        source.setUser(Cluster.ADMINISTRATOR);
        source.setPassword(password);
        try (var connection = source.getConnection()) {
            if (missing(connection, "select from pg_roles where rolname = '" + OWNER + "'")) {
                execute(connection, "create role " + OWNER + " login createdb password '" + password + "'");
            }
            if (missing(connection, "select from pg_roles where rolname = '" + PAGES + "'")) {
                execute(connection, "create role " + PAGES + " nologin");
                execute(connection, "grant " + PAGES + " to " + OWNER);
            }
            if (missing(connection, "select from pg_database where datname = '" + NAME + "'")) {
                execute(connection, "create database " + NAME + " owner " + OWNER);
            }
        } catch (SQLException e) {
            throw new DatabaseProblem(e, Code.NOT_STARTED, url(port, NAME));
        }
    }

    private static boolean missing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            return !result.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
