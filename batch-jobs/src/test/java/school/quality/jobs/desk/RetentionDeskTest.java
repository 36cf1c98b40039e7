package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.store.batches.FinishedJobs;
import school.quality.jobs.store.results.SupersededResults;

/** School A, whose year was evaluated by runs 1 to 3, each after another mark of P2. */
class RetentionDeskTest extends DeskTest {

    private static final Instant BY_NOW = Instant.parse("2999-01-01T00:00:00Z");

    @Override
    void prepare() {
        loadSchools("A");
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.run(year());
        runWithMark(4);
        runWithMark(5);
    }

    @Test
    void the_last_two_results_of_a_period_stay() {
        assertThat(desk().removable(BY_NOW)).isEqualTo(1);
        assertThat(desk().remove(BY_NOW)).isEqualTo(1);

        assertThat(runs()).containsExactly(2L, 3L);
        assertThat(rowsOf(1)).isZero();
        assertThat(desk().remove(BY_NOW)).isZero();
    }

    @Test
    void a_result_that_is_younger_than_the_policy_says_stays() {
        Instant longAgo = Instant.parse("2000-01-01T00:00:00Z");

        assertThat(desk().removable(longAgo)).isZero();
        assertThat(desk().remove(longAgo)).isZero();
        assertThat(runs()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void what_was_paid_stays_however_old_it_is() {
        office.bean(LockDesk.class).lock(SmallSchool.YEAR, Optional.of("A"), "director");
        runWithMark(3);
        runWithMark(2);

        assertThat(desk().remove(BY_NOW)).isEqualTo(2);
        assertThat(runs()).containsExactly(3L, 4L, 5L);
        assertThat(verified(3)).isTrue();
    }

    @Test
    void the_newest_result_by_a_regulation_stays_though_later_runs_were_by_others() {
        office.publish("A", SmallRegulation.withoutAllowance(SmallRegulation.ofClassTeachers("L")));
        office.run(yearBy("L"));
        runWithMark(3, yearBy("R"));
        runWithMark(2, yearBy("R"));

        desk().remove(BY_NOW);

        assertThat(runs()).containsExactly(4L, 5L, 6L);
    }

    @Test
    void a_result_that_another_is_compared_with_stays_until_that_one_goes() {
        office.run(SmallSchool.HALF);
        office.run("2025-26/S2");
        runWithMark(3, of(SmallSchool.HALF));
        runWithMark(4, of(SmallSchool.HALF));

        desk().remove(BY_NOW);
        assertThat(runs()).contains(4L, 5L, 6L, 7L);

        office.run(of("2025-26/S2"));
        runWithMark(2, of("2025-26/S2"));

        assertThat(desk().remove(BY_NOW)).isEqualTo(2);
        assertThat(runs()).doesNotContain(4L, 5L);
    }

    @Test
    void the_journal_says_which_result_was_removed_and_its_chain_holds() {
        desk().remove(BY_NOW);

        assertThat(office.jdbc()
                        .queryForList(
                                "select school || ' ' || period || ' ' || subject from journal.entry where kind = 'REMOVE_RUN'",
                                String.class))
                .containsExactly("A " + SmallSchool.YEAR + " run 1");
        assertThat(office.jdbc()
                        .queryForObject(
                                "select length(before::jsonb ->> 'sha256') from journal.entry where kind = 'REMOVE_RUN'",
                                Integer.class))
                .isEqualTo(64);
    }

    @Test
    void what_stays_is_proven_and_told_apart_as_before() {
        desk().remove(BY_NOW);

        assertThat(verified(2)).isTrue();
        assertThat(verified(3)).isTrue();
    }

    @Test
    void what_the_settings_keep_for_ever_stays() {
        assertThat(policy(0).keepToPolicy(BY_NOW)).isZero();
        assertThat(runs()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_result_goes_when_the_settings_keep_it_no_longer() {
        Instant now = Instant.now();

        assertThat(policy(30).keepToPolicy(now.plus(Duration.ofDays(29)))).isZero();
        assertThat(policy(30).keepToPolicy(now.plus(Duration.ofDays(31)))).isEqualTo(1);
        assertThat(runs()).containsExactly(2L, 3L);
    }

    @Test
    void what_is_kept_of_jobs_goes_with_old_results_but_not_of_those_that_failed() {
        office.jdbc().update("""
                update batch_job_execution set status = 'FAILED'
                where job_execution_id = (select min(job_execution_id) from batch_job_execution)
                """);

        desk().remove(Instant.parse("2000-01-01T00:00:00Z"));
        assertThat(jobs()).isGreaterThan(4);
        desk().remove(BY_NOW);
        assertThat(jobs()).isEqualTo(1);

        runWithMark(3);
        assertThat(runs()).containsExactly(2L, 3L, 4L);
    }

    private int jobs() {
        Integer jobs = office.jdbc().queryForObject("select count(*)::integer from batch_job_execution", Integer.class);
        return jobs == null ? 0 : jobs;
    }

    private RetentionDesk policy(int days) {
        return new RetentionDesk(
                office.bean(SupersededResults.class), office.bean(FinishedJobs.class), new RetentionSettings(days));
    }

    private RetentionDesk desk() {
        return office.bean(RetentionDesk.class);
    }

    private void runWithMark(int mark) {
        runWithMark(mark, year());
    }

    private void runWithMark(int mark, RunRequest request) {
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;%d\n".formatted(mark), "A");
        office.run(request);
    }

    private static RunRequest of(String period) {
        return new RunRequest(period, List.of(), Optional.empty());
    }

    private List<Long> runs() {
        return office.jdbc().queryForList("select run_id from result.run order by run_id", Long.class);
    }

    private int rowsOf(long run) {
        return office.count("result.figure join result.school_run using (school_run_id) where run_id = " + run);
    }

    private boolean verified(long run) {
        VerifyDesk verify = office.bean(VerifyDesk.class);
        return verify.verify(
                verify.wanted(new VerifyRequest(Optional.of(run), Optional.empty(), Optional.empty())), found -> {});
    }
}
