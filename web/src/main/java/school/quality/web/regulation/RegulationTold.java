package school.quality.web.regulation;

import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Function;
import school.quality.engine.regulation.check.Finding;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.jobs.desk.RegulationRefused;
import school.quality.jobs.regulation.FindingSentences;
import school.quality.jobs.regulation.RegulationSentences;
import school.quality.jobs.regulation.UnreadableRegulation;
import school.quality.jobs.regulation.book.BookFault;
import school.quality.jobs.regulation.book.BookSentences;
import school.quality.jobs.regulation.book.RefusedBook;
import school.quality.jobs.regulation.book.RegulationDocument;
import school.quality.jobs.regulation.book.UnreadableBook;
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
    interface Ending {
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

    /** The exit code of something that tells by itself what it shows. */
    int afterShowing(Ending showing) {
        return ending(showing);
    }

    /** The exit code of a check of a file. */
    int afterCheck(Asked<RegulationDocument> read, Function<RegulationDocument, List<Finding>> check) {
        return ending(() -> {
            RegulationDocument document = read.ask();
            List<Finding> found = check.apply(document);
            boolean errors = !document.faults().isEmpty() || found.stream().anyMatch(Finding::isError);
            document.remarks(program.locale()).forEach(program.out()::println);
            document.book().ifPresent(book -> list(book.file(), book.faults()));
            found.forEach(finding ->
                    say(finding.isError(), findings.of(finding, place -> document.cell(place, program.locale()))));
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
        } catch (UnreadableBook unreadable) {
            list(unreadable.file(), unreadable.faults());
        } catch (RefusedBook refused) {
            program.err().println(refused.text(program.locale()));
        } catch (RegulationRefused refused) {
            list(refused.findings());
            throw refused;
        }
        return ExitCode.FAILED;
    }

    private void list(String file, List<BookFault> faults) {
        faults.stream().map(BookSentences.about(file, program.locale())::of).forEach(program.err()::println);
    }

    private void list(List<Finding> found) {
        found.forEach(finding -> say(finding.isError(), findings.of(finding)));
    }

    private void say(boolean wrong, String sentence) {
        (wrong ? program.err() : program.out()).println(sentence);
    }
}
