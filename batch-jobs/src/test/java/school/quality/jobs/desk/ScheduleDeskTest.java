package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.store.results.RunSchedules.Kind;
import school.quality.jobs.store.results.RunSchedules.Schedule;

/** What the program evaluates by itself, and when. */
class ScheduleDeskTest extends DeskTest {

    private static final Instant EVENING = Instant.parse("2026-06-01T18:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-06-02T00:00:00Z");

    @Override
    void prepare() {
        loadSchools("A", "B");
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.run(yearBy("R"));
    }

    @Test
    void nothing_is_scheduled_before_somebody_says_so() {
        assertThat(desk().of("A")).isEmpty();
        assertThat(desk().active()).isEmpty();
    }

    @Test
    void a_schedule_is_kept_for_its_school_and_the_last_word_holds() {
        desk().set("A", Kind.NIGHTLY, "0 0 3 * * *", true, EVENING, "deputy");
        desk().set("A", Kind.NIGHTLY, "0 30 2 * * *", true, EVENING, "director");

        assertThat(desk().of("A")).containsExactly(nightly("0 30 2 * * *", true));
        assertThat(desk().of("B")).isEmpty();
    }

    @Test
    void what_is_switched_off_is_kept_but_never_falls_due() {
        desk().set("A", Kind.NIGHTLY, "0 0 3 * * *", false, EVENING, "director");

        assertThat(desk().of("A")).containsExactly(nightly("0 0 3 * * *", false));
        assertThat(desk().active()).isEmpty();
        assertThat(desk().claim(nightly("0 0 3 * * *", false), NIGHT)).isFalse();
    }

    @Test
    void of_two_processes_that_find_it_due_one_takes_it() {
        desk().set("A", Kind.NIGHTLY, "0 0 3 * * *", true, EVENING, "director");
        Schedule seenByBoth = desk().active().get(0);

        assertThat(desk().claim(seenByBoth, NIGHT)).isTrue();
        assertThat(desk().claim(seenByBoth, NIGHT)).isFalse();
        assertThat(desk().active().get(0).dueFrom()).isEqualTo(NIGHT);
    }

    @Test
    void at_night_the_periods_in_which_the_day_lies_are_evaluated() {
        Schedule nightly = nightly("0 0 3 * * *", true);

        assertThat(desk().periods(nightly, LocalDate.of(2025, 9, 1))).containsExactly("2025-26/S1", "2025-26/Y");
        assertThat(desk().periods(nightly, LocalDate.of(2026, 5, 31))).containsExactly("2025-26/Y", "2025-26/S2");
        assertThat(desk().periods(nightly, LocalDate.of(2026, 6, 1))).isEmpty();
    }

    @Test
    void after_a_term_those_that_ended_last_are_evaluated_unless_they_are_paid() {
        Schedule term = new Schedule("A", Kind.TERM, "0 0 4 5 * *", true, EVENING, "director");
        LocalDate june = LocalDate.of(2026, 6, 5);

        assertThat(desk().periods(term, LocalDate.of(2025, 9, 1))).isEmpty();
        assertThat(desk().periods(term, LocalDate.of(2026, 1, 5))).containsExactly("2025-26/S1");
        assertThat(desk().periods(term, june)).containsExactly("2025-26/Y", "2025-26/S2");

        office.bean(LockDesk.class).lock(SmallSchool.YEAR, Optional.of("A"), "director");
        assertThat(desk().periods(term, june)).containsExactly("2025-26/S2");
    }

    private ScheduleDesk desk() {
        return office.bean(ScheduleDesk.class);
    }

    private static Schedule nightly(String cron, boolean active) {
        return new Schedule("A", Kind.NIGHTLY, cron, active, EVENING, "director");
    }
}
