package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import school.quality.jobs.desk.LoadFailed;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.loading.RowCounts;

class KilledLoadTest extends LoadingTest {

    private static final String MARKS = "period;pupil_id;subject;mark\n2025-26/Y;P1;Алгебра;4";

    @Test
    void a_load_that_fails_changes_nothing_and_leaves_nothing() {
        office.jdbc().execute("alter table data.marks add check (mark <> '4')");

        assertThatExceptionOfType(LoadFailed.class).isThrownBy(() -> office.load("marks.csv", MARKS));

        assertThat(states()).containsExactly("DONE", "FAILED");
        assertThat(office.count("data.marks")).isZero();
        assertThat(leftovers()).isZero();
    }

    @Test
    void the_same_command_finishes_what_a_killed_process_began() {
        killWhileSettling(office.write("marks.csv", MARKS));

        LoadReport report = office.load("marks.csv", MARKS);

        assertThat(report.total()).isEqualTo(new RowCounts(1, 1, 0, 0, 0, 0));
        assertThat(states()).containsExactly("DONE", "DONE");
        assertThat(leftovers()).isZero();
    }

    @Test
    void another_command_clears_up_after_a_killed_process() {
        killWhileSettling(office.write("marks.csv", MARKS));

        office.load("classes.csv", "year;class;grade\n2025/26;5Б;5");

        assertThat(states()).containsExactly("DONE", "FAILED", "DONE");
        assertThat(leftovers()).isZero();
    }

    @Test
    void a_load_of_a_living_process_is_left_alone() {
        office.jdbc()
                .update(
                        "insert into load (fingerprint, request, state, started_at) values ('x', '{}', 'RUNNING', now())");
        Long other = office.jdbc().queryForObject("select max(load_id) from load", Long.class);
        try (var held = Held.by(office.dataSource(), other)) {
            office.load("marks.csv", MARKS);
        }

        assertThat(states()).containsExactly("DONE", "RUNNING", "DONE");
    }

    @Test
    void two_loads_at_once_for_different_schools_both_come_through() {
        List<CompletableFuture<LoadReport>> loads = Stream.of("A", "B", "C")
                .map(school -> office.write("classes" + school + ".json", classes(school)))
                .map(file -> CompletableFuture.supplyAsync(() -> office.desk().load(LoadRequest.of(file))))
                .toList();

        assertThat(loads)
                .allSatisfy(load -> assertThat(load.join().total().added()).isEqualTo(1));
        assertThat(office.count("school_change")).isEqualTo(4);
    }

    @Test
    void two_loads_of_the_same_rows_at_once_add_them_once() {
        Path file = office.write("marks.csv", MARKS);
        List<CompletableFuture<LoadReport>> loads = Stream.of(1, 2)
                .map(number -> CompletableFuture.supplyAsync(() -> office.desk().load(LoadRequest.of(file))))
                .toList();

        assertThat(loads.stream().mapToInt(load -> load.join().total().added()).sum())
                .isEqualTo(1);
        assertThat(office.count("data.marks")).isEqualTo(1);
    }

    private static String classes(String school) {
        return "{\"classes\":[{\"school\":\"%s\",\"year\":\"2025/26\",\"class\":\"5Б\",\"grade\":5}]}"
                .formatted(school);
    }

    /** As after kill -9 in the second step: the load and its job are under way, nobody holds them, tables are staged. */
    private void killWhileSettling(Path file) {
        office.jdbc().execute("alter table data.marks add constraint broken check (mark <> '4')");
        assertThatExceptionOfType(LoadFailed.class).isThrownBy(() -> office.load(file));
        office.jdbc().execute("alter table data.marks drop constraint broken");
        Long load = office.jdbc().queryForObject("select max(load_id) from load", Long.class);
        office.jdbc().update("update load set state = 'RUNNING', finished_at = null where load_id = ?", load);
        office.jdbc()
                .update("update batch_job_execution set status = 'STARTED', end_time = null where status = 'FAILED'");
        office.jdbc()
                .update("update batch_step_execution set status = 'STARTED', end_time = null where status = 'FAILED'");
        office.jdbc().execute("create schema load_" + load);
        office.jdbc().execute("create table load_" + load + ".marks (left_over text)");
    }

    private List<String> states() {
        return office.jdbc().queryForList("select state from load order by load_id", String.class);
    }

    private int leftovers() {
        return office.count("information_schema.schemata where schema_name like 'load%'");
    }
}
