package school.quality.web.regulation;

import java.nio.file.NoSuchFileException;
import school.quality.jobs.desk.RegulationRefused;
import school.quality.jobs.regulation.RegulationSentences;
import school.quality.jobs.regulation.UnreadableRegulation;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Takes a step with a regulation and says how it went. */
final class RegulationTold {

    /** A step that ends with a sentence. */
    @FunctionalInterface
    interface Step {
        String take(Words words) throws NoSuchFileException;
    }

    private final Program program;
    private final Words words;
    private final RegulationSentences sentences;

    RegulationTold(Program program) {
        this.program = program;
        this.words = program.words("messages/regulations");
        this.sentences = RegulationSentences.in(program.locale());
    }

    /** The exit code of the step. */
    int after(Step step) {
        try {
            program.out().println(step.take(words));
            return ExitCode.DONE;
        } catch (NoSuchFileException e) {
            program.err().println(words.text("no-file", e.getFile()));
        } catch (UnreadableRegulation unreadable) {
            unreadable.faults().stream().map(sentences::of).forEach(program.err()::println);
        } catch (RegulationRefused refused) {
            return refused(refused);
        }
        return ExitCode.FAILED;
    }

    private int refused(RegulationRefused refused) {
        program.err().println(words.text(refused.code().name(), refused.detail()));
        return ExitCode.FAILED;
    }
}
