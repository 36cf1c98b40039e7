package school.quality.web.orders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import school.quality.jobs.desk.LockDesk;
import school.quality.web.background.Background;

/** What the pages on allowances need beside the desks. */
@Configuration(proxyBeanMethods = false)
public class OrdersConfiguration {

    @Bean
    LocksUnderWay locksUnderWay(LockDesk desk, Background background) {
        return new LocksUnderWay(desk, background);
    }
}
