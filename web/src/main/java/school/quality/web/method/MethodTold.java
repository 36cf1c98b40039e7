package school.quality.web.method;

import school.quality.jobs.desk.MethodDesk;
import school.quality.jobs.fault.Sentences;
import school.quality.jobs.fault.TableRefused;
import school.quality.jobs.method.RowsRefused;
import school.quality.jobs.store.loading.RowFault;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Takes a step with a table of the method and says how it went. */
final class MethodTold {

    /** A step that ends with a sentence. */
    @FunctionalInterface
    interface Step {
        String take(MethodDesk desk, Words words);
    }

    private final Program program;
    private final String table;
    private final Words words;
    private final Sentences sentences;

    MethodTold(Program program, String table) {
        this.program = program;
        this.table = table;
        this.words = program.words("messages/method");
        this.sentences = Sentences.in(program.locale());
    }

    /** The exit code of the step. */
    int after(Step step) {
        try {
            program.out().println(step.take(desk(), words));
            return ExitCode.DONE;
        } catch (TableRefused refused) {
            program.err().println(sentences.note(refused.note()));
        } catch (RowsRefused refused) {
            refused.faults().stream().map(this::line).forEach(program.err()::println);
            program.err().println(words.text("nothing-taken", refused.faults().size()));
        }
        return ExitCode.FAILED;
    }

    private MethodDesk desk() {
        return program.bean(table + "Desk", MethodDesk.class);
    }

    private String line(RowFault fault) {
        String sentence =
                sentences.fault(fault.code(), fault.dataset(), fault.column(), fault.value(), fault.details());
        return words.text("fault", fault.file(), fault.sheet(), fault.row(), fault.code(), sentence);
    }
}
