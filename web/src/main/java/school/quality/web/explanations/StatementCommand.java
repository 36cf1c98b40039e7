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
import school.quality.jobs.export.statement.Statements.Form;
import school.quality.web.program.Actor;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Writes the statement for a teacher, or for all: a workbook whose formulas redo the sum, or a PDF to read and sign. */
@Command(name = "statement", sortOptions = false)
public final class StatementCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--period", paramLabel = "P", required = true)
    @Nullable
    String period;

    @ArgGroup(multiplicity = "1")
    Whose whose = new Whose();

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    @Option(names = "--regulation", paramLabel = "CODE")
    @Nullable
    String regulation;

    @Option(names = "--format", paramLabel = "xlsx|pdf", defaultValue = "XLSX")
    Form format = Form.XLSX;

    @Mixin
    Actor actor = new Actor();

    /** One person's into a file, or everybody's into a folder. */
    static final class Whose {
        @ArgGroup(exclusive = false)
        @Nullable
        One one;

        @Option(names = "--out-dir", paramLabel = "DIR", required = true)
        @Nullable
        Path folder;
    }

    /** A person and the file. */
    static final class One {
        @Option(names = "--teacher", paramLabel = "ID", required = true)
        @Nullable
        String teacher;

        @Option(names = "--out", paramLabel = "FILE", required = true)
        @Nullable
        Path out;
    }

    public StatementCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Words words = program.words("messages/explanations");
        write(program.bean(ExplainDesk.class), words);
        return ExitCode.DONE;
    }

    private void write(ExplainDesk desk, Words words) {
        String of = Objects.requireNonNull(period);
        Optional<String> code = Optional.ofNullable(school);
        if (whose.one == null) {
            Path folder = Objects.requireNonNull(whose.folder);
            int number = desk.statements(of, code, regulation, format, folder, program.locale(), actor.name());
            program.out().println(words.text("statements", Integer.toString(number), folder));
            return;
        }
        Path file = Objects.requireNonNull(whose.one.out);
        ExplainRequest.Person person =
                new ExplainRequest.Person(Objects.requireNonNull(whose.one.teacher), regulation, null, null);
        ExplainRequest request = new ExplainRequest(of, code, person, true, false, program.locale());
        desk.statement(request, format, file, actor.name());
        program.out().println(words.text("written", file));
    }
}
