package school.quality.web.serve;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.web.program.Program;

/** The web interface and the nightly schedule. */
@Command(name = "serve", sortOptions = false)
public final class ServeCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--port", paramLabel = "N")
    int port = 8080;

    public ServeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.notBuiltYet("serve");
    }
}
