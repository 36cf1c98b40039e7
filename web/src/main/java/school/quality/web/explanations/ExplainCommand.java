package school.quality.web.explanations;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.web.program.Program;

/** Says how a figure came about, down to file, sheet and row. */
@Command(name = "explain", sortOptions = false)
public final class ExplainCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--period", paramLabel = "P", required = true)
    @Nullable
    String period;

    @ArgGroup(multiplicity = "1")
    Subject subject = new Subject();

    @Option(names = "--scope", paramLabel = "KIND:ID")
    @Nullable
    String scope;

    /** Whose or which figures: a teacher's, or those of an indicator. */
    static final class Subject {
        @Option(names = "--teacher", paramLabel = "ID", required = true)
        @Nullable
        String teacher;

        @Option(names = "--indicator", paramLabel = "CODE", required = true)
        @Nullable
        String indicator;
    }

    public ExplainCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.notBuiltYet("explain");
    }
}
