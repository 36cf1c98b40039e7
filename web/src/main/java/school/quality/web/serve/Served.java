package school.quality.web.serve;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.security.web.context.AbstractSecurityWebApplicationInitializer;
import school.quality.web.program.Program;

/** The pages, served until they are closed. */
public final class Served implements AutoCloseable {

    private final ConfigurableApplicationContext site;

    private Served(ConfigurableApplicationContext site) {
        this.site = site;
    }

    /** Opens the pages on a port, health and measurements on another; 0 is any free one. */
    public static Served open(Program program, int port, int healthPort) {
        return new Served(program.serve(Site.class, Map.of("server.port", port, "management.server.port", healthPort)));
    }

    /** A desk or service of the program. */
    public <T> T bean(Class<T> kind) {
        return site.getBean(kind);
    }

    /** Opens what lets people in, which the first request would need: what the settings say of it is read now. */
    void openDoor() {
        site.getBean(AbstractSecurityWebApplicationInitializer.DEFAULT_FILTER_NAME);
    }

    /** Opens all desks and pages that nobody has asked for yet, so that no request has to. */
    void openAll() {
        ConfigurableListableBeanFactory all = site.getBeanFactory();
        Stream.of(all.getBeanDefinitionNames())
                .filter(name -> all.getBeanDefinition(name).isSingleton())
                .forEach(all::getBean);
    }

    /** Where the pages are. */
    public int port() {
        return port("local.server.port");
    }

    /** Where health and measurements are. */
    public int healthPort() {
        return port("local.management.port");
    }

    void waitUntilClosed() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        site.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        closed.await();
    }

    private int port(String name) {
        return site.getEnvironment().getRequiredProperty(name, Integer.class);
    }

    @Override
    public void close() {
        site.close();
    }
}
