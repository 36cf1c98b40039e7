package school.quality.jobs.store.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.TestDatabase;

/** A connection never goes back to the pool with what somebody may see. */
class LentConnectionTest {

    private static final String WHO =
            "select current_user || ' ' || coalesce(current_setting('vsoko.school', true), '')";

    private final TestDatabase database = TestDatabase.fresh();
    private final HikariDataSource pool = pool(database);
    private final RowSecurity rows = new RowSecurity(pool);
    private final JdbcTemplate jdbc = new JdbcTemplate(rows);

    LentConnectionTest() {
        rows.open();
    }

    @AfterEach
    void close() {
        pool.close();
        database.close();
    }

    @Test
    void within_a_scope_the_database_sees_the_role_of_pages() {
        assertThat(within("select current_user")).isEqualTo("vsoko_web");
    }

    @Test
    void after_a_query_the_only_connection_is_the_programs_own_again() {
        String before = jdbc.queryForObject(WHO, String.class);
        within(WHO);
        assertThat(jdbc.queryForObject(WHO, String.class)).isEqualTo(before);
    }

    @Test
    void after_a_stream_of_rows_it_is_too() {
        String before = jdbc.queryForObject(WHO, String.class);
        rows.within(scope(), () -> {
            try (Stream<String> stream = jdbc.queryForStream(WHO, (row, number) -> row.getString(1))) {
                return stream.toList();
            }
        });
        assertThat(jdbc.queryForObject(WHO, String.class)).isEqualTo(before);
    }

    @Test
    void after_a_stream_that_was_given_up_it_is_too() {
        String before = jdbc.queryForObject(WHO, String.class);
        rows.within(scope(), () -> {
            jdbc.queryForStream("select generate_series(1, 1000)", (row, number) -> row.getInt(1))
                    .close();
            return 0;
        });
        assertThat(jdbc.queryForObject(WHO, String.class)).isEqualTo(before);
    }

    private String within(String sql) {
        return rows.within(scope(), () -> String.valueOf(jdbc.queryForObject(sql, String.class)));
    }

    private static Scope scope() {
        return new Scope(7, "1001", Set.of(), List.of());
    }

    private static HikariDataSource pool(TestDatabase database) {
        HikariConfig one = new HikariConfig();
        one.setJdbcUrl(database.url());
        one.setUsername(database.user());
        one.setPassword(database.password());
        one.setMaximumPoolSize(1);
        return new HikariDataSource(one);
    }
}
