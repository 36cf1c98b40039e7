package school.quality.web.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.jobs.Office;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.RunRequest;
import school.quality.jobs.desk.ScheduleDesk;
import school.quality.jobs.store.results.RunSchedules.Kind;

/** Nights pass, and schools are evaluated without anybody starting it. */
class ScheduleClockTest {

    private static final Instant EVENING = Instant.parse("2026-05-20T18:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-05-21T00:00:00Z");

    @TempDir
    Path folder;

    private final List<RunRequest> begun = new ArrayList<>();
    private Office office;
    private ScheduleDesk schedules;
    private ScheduleClock clock;

    @BeforeEach
    void open() {
        office = new Office();
        office.load(SmallSchool.write(folder, "A", "B"));
        schedules = office.bean(ScheduleDesk.class);
        clock = new ScheduleClock(schedules, begun::add, ZoneId.of("Europe/Moscow"));
        schedules.set("A", Kind.NIGHTLY, "0 0 3 * * *", true, EVENING, "director");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void at_three_by_the_clock_of_the_school_the_periods_that_go_on_are_evaluated_once() {
        clock.tick(NIGHT.minusSeconds(1));
        assertThat(begun).isEmpty();

        clock.tick(NIGHT);
        clock.tick(NIGHT.plusSeconds(30));

        assertThat(begun).extracting(RunRequest::period).containsExactly("2025-26/Y", "2025-26/S2");
        assertThat(begun).allSatisfy(run -> assertThat(run.schools()).containsExactly("A"));
    }

    @Test
    void what_a_switched_off_computer_has_missed_is_made_up_once() {
        Instant threeNightsLater = NIGHT.plusSeconds(3 * 24 * 3600 + 7200);

        clock.tick(threeNightsLater);
        clock.tick(threeNightsLater.plusSeconds(60));

        assertThat(begun).hasSize(2);
    }

    @Test
    void in_the_holidays_a_night_has_nothing_to_evaluate() {
        clock.tick(Instant.parse("2026-07-15T00:00:00Z"));

        assertThat(begun).isEmpty();
    }

    @Test
    void a_schedule_that_is_switched_off_starts_nothing() {
        schedules.set("A", Kind.NIGHTLY, "0 0 3 * * *", false, EVENING, "director");

        clock.tick(NIGHT);

        assertThat(begun).isEmpty();
    }
}
