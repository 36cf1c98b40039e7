package school.quality.web.explanations;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.ExplainDesk;
import school.quality.jobs.desk.ExplainRequest;
import school.quality.jobs.desk.ExplainRequest.Form;
import school.quality.web.program.Actor;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Says how a sum, points or a figure came about, down to file, sheet and row. */
@Command(name = "explain", sortOptions = false)
public final class ExplainCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--period", paramLabel = "P", required = true)
    @Nullable
    String period;

    @ArgGroup(multiplicity = "1")
    Subject subject = new Subject();

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    @Option(names = "--regulation", paramLabel = "CODE")
    @Nullable
    String regulation;

    @Option(names = "--group", paramLabel = "CODE")
    @Nullable
    String group;

    @Option(names = "--criterion", paramLabel = "CODE")
    @Nullable
    String criterion;

    @Option(names = "--measure", paramLabel = "NAME")
    @Nullable
    String measure;

    @Option(names = "--category", paramLabel = "CODE")
    @Nullable
    String category;

    @Option(names = "--scope", paramLabel = "KIND:ID", converter = Unit.Converter.class)
    @Nullable
    Unit unit;

    @Option(names = "--full")
    boolean full;

    @Option(names = "--names")
    boolean names;

    @Option(names = "--format", paramLabel = "text|json|xlsx")
    @Nullable
    Form format;

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    @Mixin
    Actor actor = new Actor();

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
        Words words = program.words("messages/explanations");
        Optional<String> wrong = wrong();
        if (wrong.isPresent()) {
            program.err().println(words.text(wrong.get()));
            return ExitCode.WRONG_ARGUMENTS;
        }
        explain(program.bean(ExplainDesk.class), words);
        return ExitCode.DONE;
    }

    /** Options that belong to the other kind of question, and a workbook without a file, make no sense. */
    private Optional<String> wrong() {
        boolean ofIndicator = measure != null || category != null || unit != null;
        boolean ofPerson = regulation != null || group != null || criterion != null;
        if (subject.teacher == null ? ofPerson : ofIndicator) {
            return Optional.of(subject.teacher == null ? "ONLY_TEACHER" : "ONLY_INDICATOR");
        }
        return format == Form.XLSX && out == null ? Optional.of("NO_FILE") : Optional.empty();
    }

    private void explain(ExplainDesk desk, Words words) {
        ExplainRequest request = new ExplainRequest(
                Objects.requireNonNull(period), Optional.ofNullable(school), asked(), names, full, program.locale());
        Form form = format == null ? Form.TEXT : format;
        if (out != null) {
            desk.write(request, new ExplainRequest.Target(form, out), actor.name());
            program.out().println(words.text("written", out));
            return;
        }
        if (form == Form.JSON) {
            program.out().print(desk.json(request));
        } else {
            desk.text(request).forEach(program.out()::println);
        }
        program.out().flush();
        desk.noteReading("explain", request, actor.name());
    }

    private ExplainRequest.Subject asked() {
        return subject.teacher != null
                ? new ExplainRequest.Person(subject.teacher, regulation, group, criterion)
                : new ExplainRequest.OfIndicator(
                        Objects.requireNonNull(subject.indicator),
                        measure,
                        category,
                        unit == null ? null : unit.scope(),
                        unit == null ? null : unit.id());
    }
}
