package school.quality.web.loads;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.TaskScheduler;
import school.quality.jobs.desk.LoadDesk;
import school.quality.jobs.desk.PlanDesk;
import school.quality.jobs.desk.UploadDesk;
import school.quality.jobs.settings.SettingsFile;
import school.quality.web.background.Background;

/** What the pages on loads need beside the desks, and the watched folder where the settings name one. */
@Configuration(proxyBeanMethods = false)
public class LoadsConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LoadsConfiguration.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    @Bean
    HeardProgress heardProgress() {
        return new HeardProgress();
    }

    @Bean
    Uploads uploads(
            Environment settings, LoadDesk loads, UploadDesk desk, Background background, HeardProgress progress) {
        Path home = Path.of(settings.getRequiredProperty("vsoko.home"));
        return new Uploads(home.resolve("uploads"), loads, desk, background, progress);
    }

    /** What a load needs is not opened where no folder is watched. */
    @Bean
    SmartInitializingSingleton watching(
            SettingsFile settings,
            ObjectProvider<LoadDesk> loads,
            ObjectProvider<PlanDesk> plans,
            TaskScheduler clock) {
        return () -> settings.text("loads.watched").map(Path::of).ifPresent(folder -> {
            WatchedFolder watched = new WatchedFolder(
                    folder,
                    loads.getObject(),
                    () -> Set.copyOf(plans.getObject().schools()));
            clock.scheduleWithFixedDelay(() -> look(watched), BETWEEN_LOOKS);
        });
    }

    private static void look(WatchedFolder watched) {
        try {
            watched.look();
        } catch (RuntimeException e) {
            LOG.warn("the watched folder could not be looked at", e);
        }
    }
}
