package school.quality.web.serve;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.web.access.FirstAdministrator;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** The web interface and the nightly schedule; runs until the program is ended. */
@Command(name = "serve", sortOptions = false)
public final class ServeCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--port", paramLabel = "N")
    int port = 8080;

    @Option(names = "--health-port", paramLabel = "N")
    int healthPort = 8081;

    public ServeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws InterruptedException {
        Words words = program.words("messages/serve");
        ConfigurableApplicationContext site =
                program.serve(Site.class, Map.of("server.port", port, "management.server.port", healthPort));
        if (!site.getBean(RowSecurity.class).open()) {
            program.err().println(words.text("no-role"));
            return ExitCode.FAILED;
        }
        CountDownLatch closed = new CountDownLatch(1);
        site.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        FirstAdministrator.open(
                        site.getBean(AccessDesk.class),
                        words.text("administrator"))
                .ifPresent(password -> program.out().println(words.text("first", FirstAdministrator.LOGIN, password)));
        program.out().println(words.text("ready", Integer.toString(port), Integer.toString(healthPort)));
        closed.await();
        return ExitCode.DONE;
    }
}
