package school.quality.web.exports;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import school.quality.web.program.Program;

/** Writes figures of a period to a file. */
@Command(name = "export", sortOptions = false)
public final class ExportCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(paramLabel = "WHAT", descriptionKey = "what")
    @Nullable
    What what;

    @Option(names = "--period", paramLabel = "P", required = true)
    @Nullable
    String period;

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    @Option(names = "--format", paramLabel = "json|csv|xlsx", required = true)
    @Nullable
    Format format;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    @Nullable
    Path out;

    @Option(names = "--regulation", paramLabel = "CODE")
    @Nullable
    String regulation;

    enum What {
        INDICATORS,
        RATINGS,
        ALLOWANCES,
        PAYROLL,
        TRACE
    }

    enum Format {
        JSON,
        CSV,
        XLSX
    }

    public ExportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.notBuiltYet("export");
    }
}
