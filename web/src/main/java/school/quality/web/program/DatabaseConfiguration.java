package school.quality.web.program;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import school.quality.jobs.embedded.Database;
import school.quality.jobs.embedded.DatabaseLocation;
import school.quality.jobs.store.Migrations;
import school.quality.jobs.store.access.RowSecurity;

/** The database of the program: started or reached, brought up to date, and only then handed out. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int CONNECTIONS = 10;

    /** Most commands need one or two connections, and the server takes longer to open one than to answer. */
    private static final int AT_ONCE = 1;

    @Bean
    Database database(DatabaseLocation location) {
        return location.open();
    }

    /** What everything else reads and writes through. */
    @Bean
    @Primary
    RowSecurity dataSource(HikariDataSource connections) {
        return new RowSecurity(connections);
    }

    @Bean
    HikariDataSource connections(Database database) {
        var source = new HikariDataSource(pool(database));
        try {
            Migrations.migrate(source);
            return source;
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static HikariConfig pool(Database database) {
        var pool = new HikariConfig();
        pool.setPoolName("vsoko");
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(AT_ONCE);
        pool.addDataSourceProperty("ApplicationName", "vsoko");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // the server's details of an error hold values of rows, and those must not get into a log
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        // the program's own server does without as well: compiling statements took longer than what they gained
        pool.setConnectionInitSql("set jit = off");
        return pool;
    }
}
