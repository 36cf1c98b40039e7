package school.quality.web.runs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.web.program.Program;

/** Recomputes a finished run from its stored data and rules and compares. */
@Command(name = "verify", sortOptions = false)
public final class VerifyCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--run", paramLabel = "ID", required = true)
    long run;

    public VerifyCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.notBuiltYet("verify");
    }
}
