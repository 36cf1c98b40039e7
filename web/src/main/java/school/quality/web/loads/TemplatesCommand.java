package school.quality.web.loads;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.web.program.Program;

/** Writes the empty workbook of all datasets. */
@Command(name = "templates", sortOptions = false)
public final class TemplatesCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    @Nullable
    Path out;

    public TemplatesCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.notBuiltYet("templates");
    }
}
