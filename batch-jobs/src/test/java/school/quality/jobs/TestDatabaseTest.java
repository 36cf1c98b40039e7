package school.quality.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {
    @Test
    void a_fresh_database_has_all_tables_and_no_rows() {
        try (var database = TestDatabase.fresh()) {
            var sql = JdbcClient.create(database.dataSource());
            assertThat(sql.sql("select count(*) from school")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(sql.sql("select count(*) from batch_job_instance")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void what_one_test_writes_the_next_does_not_see() {
        try (var one = TestDatabase.fresh();
                var two = TestDatabase.fresh()) {
            JdbcClient.create(one.dataSource())
                    .sql("insert into school (code) values ('1')")
                    .update();
            assertThat(JdbcClient.create(two.dataSource())
                            .sql("select count(*) from school")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void text_is_ordered_by_its_code_points_wherever_the_server_runs() {
        try (var database = TestDatabase.fresh()) {
            assertThat(JdbcClient.create(database.dataSource())
                            .sql("select x from (values ('ё'), ('я'), ('Б'), ('а')) t(x) order by x")
                            .query(String.class)
                            .list())
                    .containsExactly("Б", "а", "я", "ё");
        }
    }
}
