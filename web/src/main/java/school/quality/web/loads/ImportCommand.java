package school.quality.web.loads;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import school.quality.engine.period.AcademicYear;
import school.quality.jobs.desk.LoadDesk;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.web.program.Actor;
import school.quality.web.program.ExitCode;
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

    @Mixin
    Actor actor = new Actor();

    public ImportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (year != null && !AcademicYear.isWellFormed(year)) {
            program.err().println(program.words("messages/loads").text("bad-year", year));
            return ExitCode.WRONG_ARGUMENTS;
        }
        if (school != null && school.isBlank()) {
            program.err().println(program.words("messages/loads").text("no-school"));
            return ExitCode.WRONG_ARGUMENTS;
        }
        LoadRequest request = new LoadRequest(
                paths,
                Optional.ofNullable(school).map(String::strip),
                Optional.ofNullable(year),
                register,
                replace,
                dryRun,
                actor.name());
        return new LoadTold(program, actor.name()).tell(load(request));
    }

    private LoadReport load(LoadRequest request) {
        LoadDesk desk = program.bean(LoadDesk.class);
        try (LoadProgressShown shown = new LoadProgressShown(program)) {
            return desk.load(request);
        }
    }

    /** The exit code of a load. */
    static int exitCode(LoadReport report) {
        return switch (report.outcome()) {
            case TAKEN -> ExitCode.DONE;
            case PARTLY_TAKEN -> ExitCode.REJECTED_ROWS;
            case NOTHING_TAKEN -> ExitCode.FAILED;
        };
    }
}
