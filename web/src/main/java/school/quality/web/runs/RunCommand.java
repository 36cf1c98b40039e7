package school.quality.web.runs;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.web.program.Program;

/** Evaluates a period, rates the teachers and allots the allowances. */
@Command(name = "run", sortOptions = false)
public final class RunCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--period", paramLabel = "P", required = true)
    @Nullable
    String period;

    @Option(names = "--school", paramLabel = "CODE")
    List<String> schools = List.of();

    @Option(names = "--regulation", paramLabel = "CODE")
    @Nullable
    String regulation;

    public RunCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.notBuiltYet("run");
    }
}
