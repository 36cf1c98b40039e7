package school.quality.web.regulation;

import java.nio.file.NoSuchFileException;
import java.util.List;
import school.quality.engine.regulation.check.Finding;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.jobs.desk.RegulationRefused;
import school.quality.jobs.regulation.FindingSentences;
import school.quality.jobs.regulation.RegulationSentences;
import school.quality.jobs.regulation.UnreadableRegulation;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Takes a step with a regulation and says how it went. */
final class RegulationTold {

    /** A step that ends with a sentence. */
    @FunctionalInterface
    interface Said {
        String take(Words words) throws NoSuchFileException;
    }

    /** Something that is asked of the desk. */
    @FunctionalInterface
    interface Asked<T> {
        T ask() throws NoSuchFileException;
    }

    /** Something that ends with an exit code. */
    @FunctionalInterface
    private interface Ending {
        int reach() throws NoSuchFileException;
    }

    private final Program program;
    private final Words words;
    private final RegulationSentences sentences;
    private final FindingSentences findings;

    RegulationTold(Program program) {
        this.program = program;
        this.words = program.words("messages/regulations");
        this.sentences = RegulationSentences.in(program.locale());
        this.findings = FindingSentences.in(program.locale());
    }

    /** The exit code of a step that says one sentence. */
    int after(Said step) {
        return ending(() -> {
            program.out().println(step.take(words));
            return ExitCode.DONE;
        });
    }

    /**
     * The exit code of a step in the life of a version: its findings, then how it ended.
     *
     * @param done what was done: checked, confirmed, approved, published
     */
    int afterStep(String done, Asked<RegulationDesk.Step> asked) {
        return ending(() -> {
            RegulationDesk.Step step = asked.ask();
            list(step.findings());
            String key = step.hasErrors() ? "errors" : step.now() ? done : done + "-before";
            say(step.hasErrors(), words.text(key, step.code(), step.version(), step.school()));
            return step.hasErrors() ? ExitCode.FAILED : ExitCode.DONE;
        });
    }

    /** The exit code of a check of a file. */
    int afterCheck(Asked<List<Finding>> asked) {
        return ending(() -> {
            List<Finding> found = asked.ask();
            boolean errors = found.stream().anyMatch(Finding::isError);
            list(found);
            say(errors, words.text(errors ? "file-errors" : "file-sound"));
            return errors ? ExitCode.FAILED : ExitCode.DONE;
        });
    }

    private int ending(Ending ending) {
        try {
            return ending.reach();
        } catch (NoSuchFileException e) {
            program.err().println(words.text("no-file", e.getFile()));
        } catch (UnreadableRegulation unreadable) {
            unreadable.faults().stream().map(sentences::of).forEach(program.err()::println);
        } catch (RegulationRefused refused) {
            return refused(refused);
        }
        return ExitCode.FAILED;
    }

    private void list(List<Finding> found) {
        found.forEach(finding -> say(finding.isError(), findings.of(finding)));
    }

    private void say(boolean wrong, String sentence) {
        (wrong ? program.err() : program.out()).println(sentence);
    }

    private int refused(RegulationRefused refused) {
        list(refused.findings());
        program.err().println(words.text(refused.code().name(), refused.detail()));
        return ExitCode.FAILED;
    }
}
