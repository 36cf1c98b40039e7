package school.quality.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;
import school.quality.jobs.embedded.Database;
import school.quality.jobs.embedded.DatabaseLocation;
import school.quality.jobs.embedded.ForgetfulPostgres;
import school.quality.jobs.store.Migrations;

/** The one server of all tests of a JVM, with a migrated template database. */
final class TestServer {
    private final Database server;

    /** Kept open: opening it takes longer than copying a database. */
    private final Connection administration;

    private final String template = TestDatabase.newName();

    private TestServer(Database server) throws SQLException {
        this.server = server;
        this.administration = source().getConnection();
        create(template, "template0");
        Migrations.migrate(source(template));
    }

    private static final class Holder {
        static final TestServer INSTANCE = started();
    }

    static TestServer instance() {
        return Holder.INSTANCE;
    }

    private static TestServer started() {
        try {
            var home = ServerRoom.made();
            // under root the server runs as somebody else and must be able to go there
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
            var server = new TestServer(opened(home));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> server.end(home)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Database opened(Path home) {
        return DatabaseLocation.of(System.getenv()) instanceof DatabaseLocation.External external
                ? external.open()
                : ForgetfulPostgres.start(home);
    }

    private void end(Path home) {
        drop(template);
        close(administration);
        server.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String template() {
        return template;
    }

    PGSimpleDataSource source(String database) {
        var source = source();
        source.setDatabaseName(database);
        return source;
    }

    private PGSimpleDataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser(server.user());
        source.setPassword(server.password());
        return source;
    }

    /** Copies files, which takes a quarter of the time of writing all of them to the log. */
    void create(String database, String from) {
        execute("create database " + database + " template " + from + " strategy file_copy encoding 'UTF8' locale 'C'");
    }

    void drop(String database) {
        try {
            execute("drop database if exists " + database + " with (force)");
        } catch (IllegalStateException e) {
            // the server's own autovacuum may be at work there: only an administrator may force it out, asked kindly it
            // goes
            execute("drop database if exists " + database);
        }
    }

    private synchronized void execute(String command) {
        try (var statement = administration.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
