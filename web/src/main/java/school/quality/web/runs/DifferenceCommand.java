package school.quality.web.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import school.quality.jobs.desk.ExportRequest;
import school.quality.jobs.desk.RunDifferenceDesk;
import school.quality.jobs.difference.SchoolDifference;
import school.quality.web.program.Actor;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Shows what changed between two runs, for whom, by how much and why. */
@Command(name = "difference", sortOptions = false)
public final class DifferenceCommand implements Callable<Integer> {
    private final Program program;

    @Spec
    @Nullable
    CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    Which which = new Which();

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    @Option(names = "--teacher", paramLabel = "ID")
    @Nullable
    String teacher;

    @Option(names = "--format", paramLabel = "FORMAT")
    Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    @Mixin
    Actor actor = new Actor();

    /** How it is told. */
    enum Form {
        TEXT,
        JSON,
        XLSX,
        CSV
    }

    /** Two runs, or the last two of a period. */
    static final class Which {
        @Option(names = "--run", paramLabel = "ID", required = true)
        List<Long> runs = List.of();

        @Option(names = "--period", paramLabel = "P", required = true)
        @Nullable
        String period;
    }

    public DifferenceCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Words words = program.words("messages/difference");
        refuseUnlessTwo();
        if (format != Form.TEXT && out == null) {
            program.err().println(words.text("no-out"));
            return ExitCode.WRONG_ARGUMENTS;
        }
        tell(found(), words);
        return ExitCode.DONE;
    }

    private void refuseUnlessTwo() {
        if (which.period == null && which.runs.size() != 2) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "two runs",
                    spec.findOption("--run"),
                    which.runs.toString());
        }
    }

    private List<SchoolDifference> found() {
        RunDifferenceDesk desk = program.bean(RunDifferenceDesk.class);
        Optional<String> one = Optional.ofNullable(school);
        List<SchoolDifference> all = which.period == null
                ? desk.between(which.runs.get(0), which.runs.get(1), one)
                : desk.ofLastTwo(which.period, one);
        return teacher == null
                ? all
                : all.stream().map(of -> of.of(Objects.requireNonNull(teacher))).toList();
    }

    private void tell(List<SchoolDifference> differences, Words words) {
        if (format == Form.TEXT) {
            differences.forEach(one -> new DifferenceTold(program, words).tell(one));
            return;
        }
        Path file = Objects.requireNonNull(out);
        ExportRequest.Form form = ExportRequest.Form.valueOf(format.name().toUpperCase(Locale.ROOT));
        program.bean(RunDifferenceDesk.class).write(differences, form, program.locale(), file, actor.name());
        program.out().println(words.text("written", file));
    }
}
