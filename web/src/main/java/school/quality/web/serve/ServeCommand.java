package school.quality.web.serve;

import java.util.concurrent.Callable;
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
        Served served = Served.open(program, port, healthPort);
        if (!served.bean(RowSecurity.class).open()) {
            program.err().println(words.text("no-role"));
            return ExitCode.FAILED;
        }
        served.openDoor();
        FirstAdministrator.open(served.bean(AccessDesk.class), words.text("administrator"))
                .ifPresent(password -> program.out().println(words.text("first", FirstAdministrator.LOGIN, password)));
        program.out()
                .println(words.text("ready", Integer.toString(served.port()), Integer.toString(served.healthPort())));
        served.openAll();
        served.waitUntilClosed();
        return ExitCode.DONE;
    }
}
