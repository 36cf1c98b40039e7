package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.store.results.RunState;

/** A run of three batches of schools of which one school fails: its regulation cannot be read. */
class BrokenRunTest extends DeskTest {

    private static final String[] SCHOOLS =
            IntStream.rangeClosed(1, 45).mapToObj("S%02d"::formatted).toArray(String[]::new);
    private static final String LAST = SCHOOLS[44];

    private String body = "";

    @Override
    void prepare() {
        loadSchools(SCHOOLS);
        office.publish(LAST, SmallRegulation.ofTeachers("R"));
    }

    @BeforeEach
    void breakOff() {
        body = office.jdbc().queryForObject("select body from regulation", String.class);
        // the database itself keeps a published version from being broken like this
        office.jdbc().execute("alter table regulation disable trigger user");
        office.jdbc().update("update regulation set body = '{'");
    }

    @Test
    void what_is_finished_stays_finished_and_the_same_command_finishes_the_rest() {
        failing();
        List<Map<String, Object>> finished = finished();
        assertThat(finished).hasSize(44);
        mend();

        RunReport report = office.run(year());

        assertThat(report.state()).isEqualTo(RunState.TAKEN_UP);
        assertThat(finished()).hasSize(45).containsAll(finished);
        assertThat(office.count("result.run where state = 'DONE'")).isEqualTo(1);
        assertThat(figuresOfSchools()).containsExactly(45L);
        assertThat(office.run(year()).state()).isEqualTo(RunState.UNCHANGED);
    }

    @Test
    void the_end_is_the_same_as_without_the_failure() {
        failing();
        mend();
        office.run(year());
        String afterFailure = everything();

        office.jdbc().execute("truncate result.run, result.school_run cascade");
        office.run(year());

        assertThat(everything()).isEqualTo(afterFailure);
    }

    @Test
    void while_it_stays_broken_the_same_command_fails_again_and_leaves_no_half_school() {
        failing();
        failing();

        assertThat(finished()).hasSize(44);
        assertThat(office.count(
                        "result.figure f join result.school_run r using (school_run_id) where r.finished_at is null"))
                .isZero();
        assertThat(office.count("result.run")).isEqualTo(1);
    }

    @Test
    void what_the_broken_school_was_tried_with_leaves_nothing_and_its_batch_is_the_only_one_that_failed() {
        failing();

        assertThat(office.jdbc()
                        .queryForList(
                                "select concat_ws(' ', status, read_count, exit_message) from batch_step_execution"
                                        + " where step_name like 'evaluate.batch:%' order by step_name",
                                String.class))
                .containsExactly(
                        "COMPLETED 10 ", "COMPLETED 10 ", "COMPLETED 10 ", "COMPLETED 10 ", "FAILED 4 " + LAST);
    }

    @Test
    void schools_that_fail_in_several_batches_are_all_named() {
        String numbers = office.jdbc()
                .queryForObject(
                        "select string_agg(school_id::text, ',') from school where code in ('S03', 'S30', 'S31')",
                        String.class);
        office.jdbc()
                .execute("alter table result.school_run add constraint broken"
                        + " check (finished_at is null or school_id not in (" + numbers + ")) not valid");

        assertThatExceptionOfType(RunRefused.class)
                .isThrownBy(() -> office.run(year()))
                .satisfies(refused -> assertThat(refused.detail()).isEqualTo("S03 S30 S31 " + LAST));
        assertThat(finished()).hasSize(41);
    }

    @Test
    void after_a_change_of_data_the_broken_run_is_given_up_and_its_finished_schools_are_kept() {
        failing();
        mend();
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;4\n", "S01");

        assertThat(office.run(year()).state()).isEqualTo(RunState.NEW);

        assertThat(office.count("result.run where state = 'RUNNING'")).isZero();
        assertThat(office.count("result.school_run where run_id = 1")).isEqualTo(44);
        assertThat(office.count("result.school_run where run_id = 2 and finished_at is not null"))
                .isEqualTo(2);
        assertThat(office.count("result.latest_run")).isEqualTo(45);
    }

    private void failing() {
        assertThatExceptionOfType(RunRefused.class)
                .isThrownBy(() -> office.run(year()))
                .satisfies(refused ->
                        assertThat(refused.code() + " " + refused.detail()).isEqualTo("SCHOOLS_FAILED " + LAST));
    }

    private void mend() {
        office.jdbc().update("update regulation set body = ?", body);
    }

    private List<Map<String, Object>> finished() {
        return office.jdbc()
                .queryForList(
                        "select school_run_id, school_id, finished_at from result.school_run where finished_at is not null");
    }

    /** Into how many groups the schools fall by the number of their figures. */
    private List<Long> figuresOfSchools() {
        return office.jdbc()
                .queryForList(
                        "select count(*) from (select count(*) as figures from result.figure group by school_run_id) n group by figures",
                        Long.class);
    }

    private String everything() {
        String sql = """
                select md5(string_agg(concat_ws('|', s.code, f.figure_no, f.indicator, f.measure, f.category, f.scope, f.scope_id,
                    f.status, f.numerator, f.denominator, f.counted, f.others), ';' order by s.code, f.figure_no))
                from result.latest_run r join school s using (school_id) join result.figure f using (school_run_id)
                """;
        return String.valueOf(office.jdbc().queryForObject(sql, String.class));
    }
}
