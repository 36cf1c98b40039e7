package school.quality.web.status;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import school.quality.web.program.Program;

/** Schools, periods, what is loaded, last runs. */
@Command(name = "status")
public final class StatusCommand implements Callable<Integer> {
    private final Program program;

    public StatusCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.notBuiltYet("status");
    }
}
