package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.store.IndicatorRow;
import school.quality.jobs.store.results.PeriodClaim;
import school.quality.jobs.store.results.RunState;
import school.quality.jobs.store.results.Runs;

class RunDeskTest extends DeskTest {

    private static final String BETTER_MARK = "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;4\n";

    @Override
    void prepare() {
        loadSchools("A");
    }

    @Test
    void without_names_all_schools_are_evaluated() {
        loadSchools("B");

        RunReport report = office.run(year());

        assertThat(report)
                .isEqualTo(
                        new RunReport(1, RunState.NEW, List.of("A", "B"), 2, List.of("A", "B"), List.of(), List.of()));
        assertThat(quality("A")).isEqualTo(quality("B")).isEqualTo("3 / 4");
    }

    @Test
    void only_the_schools_that_are_named_are_evaluated() {
        loadSchools("B", "C");

        RunReport report = office.run(year("C", "A"));

        assertThat(report.schools()).containsExactly("A", "C");
        assertThat(office.figures(SmallSchool.YEAR))
                .extracting(IndicatorRow::school)
                .containsOnly("A", "C");
    }

    @Test
    void a_period_that_no_school_has_is_refused() {
        refused(new RunRequest("2031-32/Y", List.of(), Optional.empty()), RunRefused.Code.NO_SUCH_PERIOD, "2031-32/Y");
        assertThat(office.count("result.run")).isZero();
    }

    @Test
    void a_school_that_is_not_known_is_named() {
        refused(year("A", "X"), RunRefused.Code.NO_SUCH_SCHOOL, "X");
    }

    @Test
    void a_school_without_the_period_is_named() {
        load("periods", "period;year;kind;starts_on;ends_on\n2025-26/Q1;2025/26;QUARTER;2025-09-01;2025-10-26\n", "B");

        refused(year("A", "B"), RunRefused.Code.NO_SUCH_SCHOOL, "B");
    }

    @Test
    void a_regulation_that_no_school_has_in_force_is_refused() {
        office.publish("A", SmallRegulation.ofTeachers("R", 1, "2025-09-02", 10));
        office.bean(RegulationDesk.class)
                .take(SmallRegulation.ofTeachers("DRAFT").getBytes(), Optional.of("A"), "editor");

        refused(yearBy("R"), RunRefused.Code.REGULATION_NOT_IN_FORCE, "R");
        refused(yearBy("DRAFT"), RunRefused.Code.REGULATION_NOT_IN_FORCE, "DRAFT");
        refused(yearBy("X"), RunRefused.Code.REGULATION_NOT_IN_FORCE, "X");
    }

    @Test
    void the_same_again_changes_nothing() {
        loadSchools("B");
        RunReport first = office.run(year());

        RunReport again = office.run(year("B", "A", "B"));

        assertThat(again)
                .isEqualTo(new RunReport(
                        first.runId(),
                        RunState.UNCHANGED,
                        first.schools(),
                        0,
                        first.schools(),
                        first.uncredited(),
                        first.claimedTwice()));
        assertThat(office.count("result.run")).isEqualTo(1);
        assertThat(office.count("batch_job_instance where job_name = 'evaluate'"))
                .isEqualTo(1);
    }

    @Test
    void after_a_changed_row_there_is_a_new_run_and_the_old_results_stay() {
        RunReport first = office.run(year());
        String before = stored(first);
        load("marks", BETTER_MARK, "A");

        RunReport second = office.run(year());

        assertThat(second.state()).isEqualTo(RunState.NEW);
        assertThat(quality("A")).isEqualTo("4 / 4");
        assertThat(stored(first)).isEqualTo(before).isNotEqualTo(stored(second));
    }

    @Test
    void after_a_regulation_was_published_there_is_a_new_run_by_it() {
        office.run(year());
        office.publish("A", SmallRegulation.ofTeachers("R", 1, "2025-09-01", 12));

        assertThat(office.run(year()).state()).isEqualTo(RunState.NEW);

        assertThat(points("R")).containsExactly("1001 5.00", "1002 12.00");
    }

    @Test
    void a_run_of_one_school_does_not_take_the_others_results_away() {
        loadSchools("B");
        office.run(year());
        load("marks", BETTER_MARK, "A");
        office.run(year("A"));

        assertThat(quality("A")).isEqualTo("4 / 4");
        assertThat(quality("B")).isEqualTo("3 / 4");
    }

    @Test
    void each_school_is_evaluated_by_its_own_dates_of_the_period() {
        loadSchools("B");
        load("periods", "period;year;kind;starts_on;ends_on\n2025-26/Y;2025/26;YEAR;2025-09-01;2026-06-30\n", "B");
        load("pupils", "year;pupil_id;enrolled_on;class\n2025/26;P9;2026-06-15;7А\n", "A", "B");

        office.run(year());

        assertThat(figure("A", "3.1.1", "count")).isEqualTo("5 / 1");
        assertThat(figure("B", "3.1.1", "count")).isEqualTo("6 / 1");
    }

    @Test
    void a_school_without_a_regulation_is_evaluated_only() {
        loadSchools("B");
        office.publish("B", SmallRegulation.ofTeachers("R"));

        RunReport report = office.run(year());

        assertThat(report.unregulated()).containsExactly("A");
        assertThat(quality("A")).isEqualTo(quality("B"));
        assertThat(schoolsOf("result.sheet")).containsExactly("B");
        assertThat(schoolsOf("result.allowance_list")).containsExactly("B");
    }

    @Test
    void two_regulations_in_force_both_apply() {
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.publish("A", SmallRegulation.ofClassTeachers("L"));

        office.run(year());

        assertThat(points("R")).containsExactly("1001 5.00", "1002 10.00");
        assertThat(points("L")).containsExactly("1001 5.00", "1002 10.00");
    }

    @Test
    void a_fund_that_two_regulations_share_is_paid_by_neither_and_named() {
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.publish("A", SmallRegulation.ofClassTeachers("L"));

        RunReport report = office.run(year());

        assertThat(report.claimedTwice()).containsExactly(new Runs.FundClaimedTwice("A", "TEACHING", "L, R"));
        assertThat(paid())
                .containsExactly(
                        "L 1001 - FUND_CLAIMED_TWICE",
                        "L 1002 - FUND_CLAIMED_TWICE",
                        "R 1001 - FUND_CLAIMED_TWICE",
                        "R 1002 - FUND_CLAIMED_TWICE");
    }

    @Test
    void sheets_by_two_regulations_share_one_fund_once() {
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.publish("A", SmallRegulation.withoutAllowance(SmallRegulation.ofClassTeachers("L")));

        RunReport report = office.run(year());

        assertThat(report.claimedTwice()).isEmpty();
        assertThat(paid()).containsExactly("R 1001 333333 null", "R 1002 666667 null");
    }

    @Test
    void one_of_two_regulations_may_be_named() {
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.publish("A", SmallRegulation.ofClassTeachers("L"));

        office.run(yearBy("L"));

        assertThat(points("R")).isEmpty();
        assertThat(points("L")).hasSize(2);
    }

    @Test
    void a_period_that_another_process_evaluates_is_refused() {
        try (PeriodClaim claimed =
                PeriodClaim.of(office.dataSource(), SmallSchool.YEAR).orElseThrow()) {
            refused(year(), RunRefused.Code.BUSY, SmallSchool.YEAR);
            assertThat(office.run(SmallSchool.HALF).state()).isEqualTo(RunState.NEW);
        }
        assertThat(office.run(year()).state()).isEqualTo(RunState.NEW);
    }

    @ParameterizedTest
    @CsvSource({"2025-26/S1, 4 / 4", "2025-26/Y, 3 / 4"})
    void each_period_has_its_own_result(String period, String quality) {
        load(
                "marks",
                "period;pupil_id;subject;mark\n2025-26/S1;P2;Алгебра;4\n2025-26/S1;P3;Алгебра;4\n2025-26/S1;P5;Алгебра;5",
                "A");
        office.run(SmallSchool.HALF);
        office.run(SmallSchool.YEAR);

        assertThat(figure("A", period, "1.1.2", "quality_rate")).isEqualTo(quality);
    }

    private void refused(RunRequest request, RunRefused.Code code, String detail) {
        assertThatExceptionOfType(RunRefused.class)
                .isThrownBy(() -> office.run(request))
                .satisfies(refused ->
                        assertThat(refused.code() + " " + refused.detail()).isEqualTo(code + " " + detail));
    }

    private String quality(String school) {
        return figure(school, "1.1.2", "quality_rate");
    }

    private String figure(String school, String indicator, String measure) {
        return figure(school, SmallSchool.YEAR, indicator, measure);
    }

    /** Numerator and denominator for the school as a whole. */
    private String figure(String school, String period, String indicator, String measure) {
        String sql = """
                select f.numerator::text || ' / ' || f.denominator::text
                from result.latest_run r join school s using (school_id) join result.figure f using (school_run_id)
                where s.code = ? and r.period = ? and f.indicator = ? and f.measure = ? and f.scope = 'SCHOOL'
                """;
        return office.jdbc().queryForObject(sql, String.class, school, period, indicator, measure);
    }

    private String stored(RunReport run) {
        String sql = """
                select md5(string_agg(f::text, '' order by f.figure_no))
                from result.school_run r join result.figure f using (school_run_id)
                where r.run_id = ? and f.indicator = '1.1.2' and f.measure = 'quality_rate' and f.scope = 'SCHOOL'
                """.replace("f::text", "concat(f.numerator, '/', f.denominator)");
        return String.valueOf(office.jdbc().queryForObject(sql, String.class, run.runId()));
    }

    private List<String> points(String regulation) {
        String sql = """
                select h.staff_id || ' ' || h.points
                from result.latest_rating r join result.sheet h using (school_run_id, regulation_id)
                where r.regulation = ? order by 1
                """;
        return office.jdbc().queryForList(sql, String.class, regulation);
    }

    private List<String> paid() {
        String sql = """
                select concat_ws(' ', r.regulation, a.staff_id, coalesce(a.amount::text, '-'), coalesce(a.reason, 'null'))
                from result.latest_rating r join result.allowance a using (school_run_id, regulation_id) order by 1
                """;
        return office.jdbc().queryForList(sql, String.class);
    }

    private List<String> schoolsOf(String table) {
        String sql =
                "select distinct s.code from %s join result.school_run using (school_run_id) join school s using (school_id)";
        return office.jdbc().queryForList(sql.formatted(table), String.class);
    }
}
