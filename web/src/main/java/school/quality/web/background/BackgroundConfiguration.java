package school.quality.web.background;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The threads of work that no page waits for. */
@Configuration(proxyBeanMethods = false)
public class BackgroundConfiguration {

    @Bean(destroyMethod = "close")
    Background background() {
        return new Background();
    }

    /** Looks at the watched folder and at the schedules. */
    @Bean
    TaskScheduler clock() {
        ThreadPoolTaskScheduler clock = new ThreadPoolTaskScheduler();
        clock.setPoolSize(2);
        clock.setThreadNamePrefix("clock-");
        clock.setDaemon(true);
        return clock;
    }
}
