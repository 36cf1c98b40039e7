package school.quality.web.runs;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import school.quality.jobs.desk.RetentionDesk;
import school.quality.jobs.desk.RunDesk;
import school.quality.jobs.desk.RunDifferenceDesk;
import school.quality.jobs.desk.RunHistoryDesk;
import school.quality.jobs.desk.ScheduleDesk;
import school.quality.jobs.desk.VerifyDesk;
import school.quality.web.background.Background;

/** What the pages on runs need beside the desks, and the schedule. */
@Configuration(proxyBeanMethods = false)
public class RunsConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RunsConfiguration.class);
    private static final Duration BETWEEN_TICKS = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofMinutes(5);
    private static final Duration A_DAY = Duration.ofDays(1);

    @Bean
    RunsUnderWay runsUnderWay(RunDesk runs, VerifyDesk proofs, Background background) {
        return new RunsUnderWay(runs, proofs, background);
    }

    @Bean
    Comparisons comparisons(RunHistoryDesk history, RunDifferenceDesk differences, Background background) {
        return new Comparisons(history, differences, background);
    }

    /** What a run needs, the rules above all, is opened by the first one that is due. */
    @Bean
    SmartInitializingSingleton scheduling(
            ScheduleDesk schedules, ObjectProvider<RunDesk> runs, Background background, TaskScheduler clock) {
        ScheduleClock schedule = new ScheduleClock(
                schedules, ScheduleClock.inTheBackground(background, runs::getObject), ZoneId.systemDefault());
        return () ->
                clock.scheduleWithFixedDelay(() -> tick(schedule), Instant.now().plus(BETWEEN_TICKS), BETWEEN_TICKS);
    }

    /** Once a day, and soon after a start for computers that are switched off at night. */
    @Bean
    SmartInitializingSingleton retention(ObjectProvider<RetentionDesk> results, TaskScheduler clock) {
        return () -> clock.scheduleWithFixedDelay(
                () -> keepToPolicy(results), Instant.now().plus(SOON), A_DAY);
    }

    private static void keepToPolicy(ObjectProvider<RetentionDesk> results) {
        try {
            int removed = results.getObject().keepToPolicy(Instant.now());
            if (removed > 0) {
                LOG.info("{} replaced results of schools were removed", removed);
            }
        } catch (RuntimeException e) {
            LOG.warn("replaced results could not be removed", e);
        }
    }

    private static void tick(ScheduleClock schedule) {
        try {
            schedule.tick(Instant.now());
        } catch (RuntimeException e) {
            LOG.warn("the schedules could not be looked at", e);
        }
    }
}
