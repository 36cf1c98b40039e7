package school.quality.jobs;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An empty, migrated database of a test's own, dropped when closed: a copy of a template that is migrated once. The
 * server is the embedded one, one per JVM, or the external one that {@code VSOKO_DB_URL} names.
 */
public final class TestDatabase implements AutoCloseable {
    private final String name;
    private final PGSimpleDataSource direct;
    private final HikariDataSource pool;

    private TestDatabase(String name, PGSimpleDataSource direct) {
        this.name = name;
        this.direct = direct;
        var config = new HikariConfig();
        config.setDataSource(direct);
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(8);
        this.pool = new HikariDataSource(config);
    }

    /** A database with all tables and no rows. */
    public static TestDatabase fresh() {
        var name = newName();
        TestServer.instance().create(name, TestServer.instance().template());
        return new TestDatabase(name, TestServer.instance().source(name));
    }

    /** A database without any table, for tests of the migrations themselves. */
    public static TestDatabase empty() {
        var name = newName();
        TestServer.instance().create(name, "template0");
        return new TestDatabase(name, TestServer.instance().source(name));
    }

    /** A database with all that is in this one, whose connections end: no more is to be written into it. */
    public TestDatabase copy() {
        pool.close();
        var copy = newName();
        TestServer.instance().create(copy, name);
        return new TestDatabase(copy, TestServer.instance().source(copy));
    }

    static String newName() {
        return "vsoko_test_" + UUID.randomUUID().toString().replace("-", "");
    }

    /** Pooled connections; closed with the database. */
    public DataSource dataSource() {
        return pool;
    }

    /** For a program of its own that is started on this database with {@code VSOKO_DB_URL}. */
    public String url() {
        return direct.getURL();
    }

    public @Nullable String user() {
        return direct.getUser();
    }

    public @Nullable String password() {
        return direct.getPassword();
    }

    @Override
    public void close() {
        pool.close();
        TestServer.instance().drop(name);
    }
}
