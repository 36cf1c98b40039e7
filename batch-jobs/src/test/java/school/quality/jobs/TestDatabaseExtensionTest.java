package school.quality.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabaseExtension.class)
class TestDatabaseExtensionTest {
    private final TestDatabase database;

    TestDatabaseExtensionTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void all_tests_of_a_class_share_one_database(DataSource source) {
        assertThat(source).isSameAs(database.dataSource());
    }

    @Nested
    class InANestedClass {
        @Test
        void it_is_the_same_database(DataSource source) throws SQLException {
            assertThat(source).isSameAs(database.dataSource());
            assertThat(source.getConnection()).satisfies(connection -> connection.close());
        }
    }
}
