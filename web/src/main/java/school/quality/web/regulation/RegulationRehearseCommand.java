package school.quality.web.regulation;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.ExportRequest;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.jobs.desk.RehearsalDesk;
import school.quality.jobs.desk.RehearsalDesk.Rehearsed;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Shows what a version would have changed in past periods; with --confirm notes that it was read. */
@Command(name = "rehearse", sortOptions = false)
final class RegulationRehearseCommand implements Callable<Integer> {
    private final Program program;
    private final Words words;

    @Mixin
    RegulationTarget target = new RegulationTarget();

    @Option(names = "--period", paramLabel = "P", descriptionKey = "rehearse.period")
    List<String> periods = List.of();

    @Option(names = "--format", paramLabel = "json|csv|xlsx", descriptionKey = "rehearse.format")
    ExportRequest.@Nullable Form format;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "rehearse.out")
    @Nullable
    Path out;

    /** The rehearsal was read. */
    @Option(names = "--confirm")
    boolean confirm;

    RegulationRehearseCommand(Program program) {
        this.program = program;
        this.words = program.words("messages/regulations");
    }

    @Override
    public Integer call() {
        if ((format == null) != (out == null)) {
            program.err().println(words.text("rehearsed.out"));
            return ExitCode.WRONG_ARGUMENTS;
        }
        RegulationTold told = new RegulationTold(program);
        int shown = told.afterShowing(this::show);
        return shown == ExitCode.DONE && confirm
                ? told.afterStep(
                        "confirmed", () -> program.bean(RegulationDesk.class).confirmRehearsal(target.request()))
                : shown;
    }

    private int show() throws NoSuchFileException {
        RehearsalDesk desk = program.bean(RehearsalDesk.class);
        Rehearsed rehearsed = desk.rehearse(target.request(), periods);
        new RehearsalShown(words).lines(rehearsed).forEach(program.out()::println);
        return format == null || out == null ? ExitCode.DONE : write(desk, rehearsed, format, out);
    }

    private int write(RehearsalDesk desk, Rehearsed rehearsed, ExportRequest.Form form, Path file) {
        desk.write(rehearsed, form, program.locale(), file, target.actor());
        program.out().println(words.text("rehearsed.written", file));
        return ExitCode.DONE;
    }
}
