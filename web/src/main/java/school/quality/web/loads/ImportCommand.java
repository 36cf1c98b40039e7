package school.quality.web.loads;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import school.quality.web.program.Program;

/** Loads files and folders; all paths of one call are one load. */
@Command(name = "import", sortOptions = false)
public final class ImportCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
    List<Path> paths = List.of();

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    @Option(names = "--year", paramLabel = "Y")
    @Nullable
    String year;

    @Option(names = "--register")
    boolean register;

    @Option(names = "--replace")
    boolean replace;

    @Option(names = "--dry-run")
    boolean dryRun;

    public ImportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.notBuiltYet("import");
    }
}
