package school.quality.jobs.embedded;

import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import school.quality.jobs.embedded.DatabaseLocation.External;
import school.quality.jobs.embedded.DatabaseProblem.Code;

/** Whether another's server can be worked with, asked before anything else so that the answer is in plain words. */
final class ServerCheck {
    private static final int OLDEST = 15;

    private ServerCheck() {}

    static void check(External server) {
        int version = version(server);
        if (version < OLDEST) {
            throw new DatabaseProblem(Code.TOO_OLD, version, OLDEST);
        }
    }

    private static int version(External server) {
        var source = new PGSimpleDataSource();
        try {
            source.setUrl(server.url());
            source.setUser(server.user());
            source.setPassword(server.password());
        } catch (IllegalArgumentException e) {
            throw new DatabaseProblem(e, Code.NO_ADDRESS);
        }
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new DatabaseProblem(e, Code.UNREACHABLE);
        }
    }
}
