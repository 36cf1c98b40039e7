package school.quality.web.runs;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import school.quality.jobs.desk.RunDesk;
import school.quality.jobs.desk.RunRefused;
import school.quality.jobs.desk.RunRequest;
import school.quality.jobs.desk.ScheduleDesk;
import school.quality.jobs.store.results.RunSchedules.Schedule;
import school.quality.web.background.Background;

/** Evaluates schools when their schedules say so; what a switched-off computer missed is made up once. */
final class ScheduleClock {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleClock.class);

    private final ScheduleDesk schedules;
    private final Consumer<RunRequest> start;
    private final ZoneId zone;

    /** @param start evaluates, or lets it wait for its turn */
    ScheduleClock(ScheduleDesk schedules, Consumer<RunRequest> start, ZoneId zone) {
        this.schedules = schedules;
        this.start = start;
        this.zone = zone;
    }

    static Consumer<RunRequest> inTheBackground(Background background, Supplier<RunDesk> runs) {
        return request -> background.begin(() -> {
            try {
                return runs.get().run(request);
            } catch (RunRefused refused) {
                LOG.warn("a scheduled run was refused: {}", refused.code());
                throw refused;
            }
        });
    }

    /** Starts what has fallen due. */
    void tick(Instant now) {
        schedules.active().stream()
                .filter(schedule -> isDue(schedule, now))
                .filter(schedule -> schedules.claim(schedule, now))
                .forEach(schedule -> begin(schedule, now));
    }

    private boolean isDue(Schedule schedule, Instant now) {
        ZonedDateTime from = schedule.dueFrom().atZone(zone);
        return CronWords.of(schedule.cron(), from)
                .flatMap(cron -> cron.next(from, 1).stream().findFirst())
                .filter(next -> !next.toInstant().isAfter(now))
                .isPresent();
    }

    private void begin(Schedule schedule, Instant now) {
        schedules
                .periods(schedule, now.atZone(zone).toLocalDate())
                .forEach(period -> start.accept(
                        new RunRequest(period, List.of(schedule.school()), Optional.empty(), Optional.empty())));
    }
}
