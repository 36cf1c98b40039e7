package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.period.AcademicYear;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.plan.NeededData;
import school.quality.jobs.plan.PlanEntry;
import school.quality.jobs.plan.PlanState;
import school.quality.jobs.plan.YearPlan;
import school.quality.jobs.store.facts.LoadedRows;

class PlanDeskTest extends DeskTest {

    private static final LocalDate IN_WINTER = LocalDate.of(2026, 1, 15);

    @Override
    void prepare() {
        loadSchools("A");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-27, MISSING", "2026-02-28, MISSING", "2026-03-01, OVERDUE"})
    void what_is_not_loaded_is_late_only_after_the_day(LocalDate on, PlanState state) {
        assertThat(states("1.1.7", on)).containsExactly("2026-02-28 2025-26/Y " + state);
    }

    @Test
    void what_is_loaded_is_done_once_a_run_has_answered() {
        assertThat(states("1.1.3", IN_WINTER)).containsExactly("2025-09-30 2025-26/Y LOADED");

        office.run(SmallSchool.YEAR);
        assertThat(states("1.1.3", IN_WINTER)).containsExactly("2025-09-30 2025-26/Y DONE");
    }

    @Test
    void data_that_changed_after_the_run_wait_for_the_next_one_and_others_stay_done() {
        office.run(SmallSchool.YEAR);
        load("diagnostics", "kind;held_on;pupil_id;level\nREADINESS_1;2025-09-25;K1;LOW\n", "A");

        assertThat(states("1.1.3", IN_WINTER)).containsExactly("2025-09-30 2025-26/Y LOADED");
        assertThat(states("1.3.5", IN_WINTER)).containsExactly("2026-05-31 2025-26/Y DONE");
    }

    @Test
    void an_indicator_is_due_for_each_period_of_its_schedule_and_each_has_its_own_data() {
        assertThat(states("1.1.1", LocalDate.of(2026, 6, 1)))
                .containsExactly(
                        "2025-12-31 2025-26/S1 LOADED", "2026-05-31 2025-26/S2 OVERDUE", "2026-05-31 2025-26/Y LOADED");
    }

    @Test
    void what_is_loaded_is_told_with_its_rows_and_the_day_it_came() {
        NeededData marks = entry("1.1.2", "2025-26/Y").data().get(0);
        assertThat(marks.datasets()).containsExactly("marks");
        assertThat(marks.loaded()).map(LoadedRows::rows).contains(6L);
        assertThat(marks.loaded()).map(LoadedRows::loadedOn).contains(LocalDate.now());
    }

    @Test
    void none_at_all_said_of_a_dataset_is_loaded_too() throws Exception {
        Path none = Files.writeString(folder.resolve("injuries.csv"), "pupil_id;happened_on;severity\n");
        office.load(none, "A", "2025/26");

        assertThat(entry("3.9.2", "2025-26/Y").data())
                .filteredOn(data -> data.datasets().contains("injuries"))
                .singleElement()
                .satisfies(
                        data -> assertThat(data.loaded()).map(LoadedRows::rows).contains(0L));
    }

    @Test
    void what_several_answer_for_stands_with_each_of_them_and_counts_once_in_all() {
        YearPlan plan = plan(IN_WINTER);

        assertThat(entry("1.4.1", "2025-26/Y").responsible()).containsExactly("Зам. директора", "Учителя-предметники");
        assertThat(plan.byResponsible().get("Учителя-предметники"))
                .extracting(entry -> entry.indicator().code())
                .contains("1.4.1");
        assertThat(plan.counts().all()).isEqualTo(plan.entries().size());
        assertThat(plan.countsByResponsible().values().stream()
                        .mapToInt(counts -> counts.all())
                        .sum())
                .isGreaterThan(plan.counts().all());
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, 2025/26", "2025-09-01, 2025/26", "2026-08-31, 2025/26", "2027-01-15, 2025/26"})
    void without_a_year_it_is_that_of_the_day_if_it_has_periods_else_the_latest_that_has(LocalDate on, String year) {
        assertThat(plan(on).year().code()).isEqualTo(year);
    }

    @Test
    void of_several_years_with_periods_it_is_that_of_the_day() {
        load("periods", "period;year;kind;starts_on;ends_on\n2024-25/Y;2024/25;YEAR;2024-09-01;2025-05-31\n", "A");

        assertThat(plan(LocalDate.of(2025, 8, 31)).year().code()).isEqualTo("2024/25");
        assertThat(plan(LocalDate.of(2025, 9, 1)).year().code()).isEqualTo("2025/26");
    }

    @Test
    void a_year_that_nothing_is_loaded_of_can_be_planned_all_the_same() {
        YearPlan plan = desk().plans(Optional.of("A"), Optional.of(new AcademicYear("2031/32")), IN_WINTER)
                .get(0);

        assertThat(plan.counts().count(PlanState.MISSING))
                .isEqualTo(plan.entries().size());
    }

    @Test
    void each_school_has_a_plan_of_its_own() {
        loadSchools("B");
        load("diagnostics", "kind;held_on;pupil_id;subject;mark\nTHEMATIC_FEB;2026-02-10;P1;Алгебра;4\n", "B");

        assertThat(plans(LocalDate.of(2026, 3, 1)))
                .extracting(plan -> plan.school() + " " + states(plan, "1.1.7").toList())
                .containsExactly("A [2026-02-28 2025-26/Y OVERDUE]", "B [2026-02-28 2025-26/Y LOADED]");
    }

    private PlanEntry entry(String indicator, String period) {
        return plan(IN_WINTER).entries().stream()
                .filter(entry -> entry.indicator().code().equals(indicator))
                .filter(entry -> entry.period().code().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> states(String indicator, LocalDate on) {
        return states(plan(on), indicator);
    }

    private static Stream<String> states(YearPlan plan, String indicator) {
        return plan.entries().stream()
                .filter(entry -> entry.indicator().code().equals(indicator))
                .map(entry -> entry.due() + " " + entry.period().code() + " " + entry.state());
    }

    private YearPlan plan(LocalDate on) {
        return plans(on).get(0);
    }

    private List<YearPlan> plans(LocalDate on) {
        return desk().plans(Optional.empty(), Optional.empty(), on);
    }

    private PlanDesk desk() {
        return office.bean(PlanDesk.class);
    }
}
