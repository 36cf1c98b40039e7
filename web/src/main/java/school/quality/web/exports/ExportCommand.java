package school.quality.web.exports;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import school.quality.jobs.desk.ExportDesk;
import school.quality.jobs.desk.ExportRequest;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.desk.ListRequest;
import school.quality.jobs.store.lists.ListKind;
import school.quality.web.program.Actor;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Writes figures of a period to a file. */
@Command(name = "export", sortOptions = false)
public final class ExportCommand implements Callable<Integer> {
    private final Program program;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "WHAT", descriptionKey = "what")
    @Nullable
    What what;

    /** Of everything but the self-examination, which is of a calendar year. */
    @Option(names = "--period", paramLabel = "P")
    @Nullable
    String period;

    @Option(names = "--year", paramLabel = "Y")
    @Nullable
    Integer year;

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    @Option(names = "--format", paramLabel = "json|csv|xlsx", required = true)
    @Nullable
    Form format;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    @Nullable
    Path out;

    @Option(names = "--regulation", paramLabel = "CODE")
    @Nullable
    String regulation;

    @Option(names = "--list", paramLabel = "NAME")
    Set<ListKind> lists = EnumSet.noneOf(ListKind.class);

    @Option(names = "--names")
    boolean names;

    @Mixin
    Actor actor = new Actor();

    enum What {
        INDICATORS,
        FORECAST,
        RATINGS,
        CLIFFS,
        CLAIMED_TWICE,
        ALLOWANCES,
        PAYROLL,
        LISTS,
        SELFEXAM,
        TRACE;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ExportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Words words = program.words("messages/exports");
        if (what != What.LISTS && (names || !lists.isEmpty())) {
            program.err().println(words.text("ONLY_LISTS"));
            return ExitCode.WRONG_ARGUMENTS;
        }
        if (what == What.SELFEXAM) {
            need(year, "--year");
            return new SelfExamExport(program, words).write(this);
        }
        need(period, "--period");
        export(program.bean(ExportDesk.class));
        program.out().println(words.text("written", out));
        return ExitCode.DONE;
    }

    private void need(@Nullable Object given, String option) {
        if (given == null) {
            CommandSpec command = Objects.requireNonNull(spec);
            throw new MissingParameterException(command.commandLine(), command.findOption(option), option);
        }
    }

    private void export(ExportDesk desk) {
        if (what == What.LISTS) {
            desk.export(listRequest());
        } else {
            desk.export(request());
        }
    }

    private ListRequest listRequest() {
        return new ListRequest(
                Objects.requireNonNull(format),
                Objects.requireNonNull(period),
                school == null ? List.of() : List.of(school),
                lists,
                names,
                program.locale(),
                Objects.requireNonNull(out),
                actor.name());
    }

    private ExportRequest request() {
        return new ExportRequest(
                ExportRequest.What.valueOf(Objects.requireNonNull(what).name()),
                Objects.requireNonNull(format),
                Objects.requireNonNull(period),
                school == null ? List.of() : List.of(school),
                Optional.ofNullable(regulation),
                program.locale(),
                Objects.requireNonNull(out),
                actor.name());
    }
}
