package school.quality.jobs.store.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.TestDatabase;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;

/** Rows of a new school on their way to where they stay, when the load comes to nothing. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StoreLineTest {

    private static final Dataset MARKS = DatasetCatalogue.bundled().dataset("marks");

    private TestDatabase database;
    private StoreLine line;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        line = new StoreLine(
                database.dataSource(),
                new TransactionTemplate(new DataSourceTransactionManager(database.dataSource())),
                false);
    }

    @AfterEach
    void close() {
        line.close();
        database.close();
    }

    @Test
    void a_load_given_up_while_rows_are_being_stored_ends_and_leaves_none() {
        NewSchool school = line.setAside(List.of("N1")).get("N1");
        storeMarks(school, "4");

        line.close();

        assertThat(marks()).isZero();
    }

    @Test
    void a_row_the_database_refuses_is_told_and_leaves_none() {
        NewSchool school = line.setAside(List.of("N1")).get("N1");
        storeMarks(school, null);

        assertThatThrownBy(() -> line.settle(schools -> {})).hasMessageContaining("not stored");
        line.close();
        assertThat(marks()).isZero();
    }

    @Test
    void a_settled_load_leaves_its_rows() {
        NewSchool school = line.setAside(List.of("N1")).get("N1");
        storeMarks(school, "4");

        line.settle(schools -> assertThat(schools).containsExactly(school));

        assertThat(marks()).isOne();
    }

    private void storeMarks(@Nullable NewSchool school, @Nullable String mark) {
        StoredValues values = new StoredValues(MARKS);
        RowsByKey rows = new RowsByKey(PassingSchool.OWN_COLUMNS.size() + values.count());
        rows.next()
                .integer(school == null ? 0 : school.id())
                .uuid(UUID.randomUUID())
                .uuid(UUID.randomUUID())
                .bigint(1)
                .bigint(1)
                .integer(2);
        values.write(Arrays.asList("2025-26/Y", "P1", "Алгебра", mark, null), rows.next());
        rows.end("2025-26/Y", UUID.randomUUID());
        line.store("data.marks", String.join(", ", PassingSchool.OWN_COLUMNS) + ", " + Sql.columnsOf(MARKS), rows);
    }

    private int marks() {
        Integer marks = new JdbcTemplate(database.dataSource())
                .queryForObject("select count(*)::integer from data.marks", Integer.class);
        return marks == null ? 0 : marks;
    }
}
