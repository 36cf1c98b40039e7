package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.plan.NeededData;
import school.quality.jobs.plan.PlanEntry;
import school.quality.jobs.plan.PlanState;
import school.quality.jobs.selfexam.CalendarYear;
import school.quality.jobs.selfexam.SelfExamAnswer;
import school.quality.jobs.selfexam.SelfExamAnswer.Status;

/** What the desks say before anything, or next to nothing, is loaded. */
class NothingLoadedTest extends DeskTest {

    private static final LocalDate IN_WINTER = LocalDate.of(2026, 1, 15);

    @Test
    void an_empty_database_has_nothing_to_tell() {
        StatusDesk desk = office.bean(StatusDesk.class);
        assertThat(desk.periods()).isEmpty();
        assertThat(desk.loaded()).isEmpty();
    }

    @Test
    void in_an_empty_database_no_period_is_known() {
        assertThatExceptionOfType(RunRefused.class)
                .isThrownBy(() -> office.run(year()))
                .satisfies(refused -> assertThat(refused.code() + " " + refused.detail())
                        .isEqualTo(RunRefused.Code.NO_SUCH_PERIOD + " " + SmallSchool.YEAR));
    }

    @Test
    void an_empty_database_has_no_plan() {
        PlanDesk desk = office.bean(PlanDesk.class);
        assertThat(desk.schools()).isEmpty();
        assertThat(desk.plans(Optional.empty(), Optional.empty(), IN_WINTER)).isEmpty();
    }

    @Test
    void a_school_without_periods_is_asked_for_them_first() throws Exception {
        Path classes = Files.writeString(folder.resolve("classes.csv"), "year;class;grade\n2025/26;7А;7\n");
        office.load(classes, "A", "2025/26");

        PlanEntry entry = planned("3.1.2");
        assertThat(entry.missing())
                .extracting(NeededData::datasets)
                .containsExactly(List.of("periods"), List.of("pupils"));
        assertThat(entry.due()).isEqualTo("2025-09-01");
        assertThat(entry.state()).isEqualTo(PlanState.OVERDUE);
    }

    @Test
    void an_empty_database_has_no_lines_of_self_examination() {
        SelfExamDesk desk = office.bean(SelfExamDesk.class);
        assertThat(desk.schools()).isEmpty();
        assertThat(desk.answers(new CalendarYear(2025), Optional.empty())).isEmpty();
    }

    @Test
    void of_a_school_that_has_loaded_nothing_no_line_is_zero() {
        load("periods", "period;year;kind;starts_on;ends_on\n2024-25/Y;2024/25;YEAR;2024-09-01;2025-05-31\n", "A");

        assertThat(office.bean(SelfExamDesk.class).answers(new CalendarYear(2025), Optional.of("A")))
                .hasSize(52)
                .extracting(SelfExamAnswer::status)
                .containsOnly(Status.NO_DATA, Status.BY_HAND, Status.HEADING);
    }

    private PlanEntry planned(String indicator) {
        return office
                .bean(PlanDesk.class)
                .plans(Optional.empty(), Optional.empty(), IN_WINTER)
                .get(0)
                .entries()
                .stream()
                .filter(entry -> entry.indicator().code().equals(indicator))
                .filter(entry -> entry.period().code().equals(SmallSchool.YEAR))
                .findFirst()
                .orElseThrow();
    }
}
