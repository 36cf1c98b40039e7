package school.quality.web.program;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import school.quality.jobs.desk.Refusal;
import school.quality.jobs.embedded.DatabaseProblem;
import school.quality.jobs.settings.WrongSetting;

/** A command that failed: a sentence on the screen, all the rest in the log. */
public final class Failure implements IExecutionExceptionHandler {
    private final Program program;

    public Failure(Program program) {
        this.program = program;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        program.err()
                .println(problem(failure)
                        .or(() -> settings(failure))
                        .or(() -> refusal(failure))
                        .orElseGet(() -> unexpected(failure)));
        return ExitCode.FAILED;
    }

    private Optional<String> problem(Throwable failure) {
        return behind(failure, DatabaseProblem.class).map(problem -> problem.sentence(program.locale()));
    }

    /** What is wrong in the settings file: its form, one of the program's own settings, or one of a library's. */
    private Optional<String> settings(Throwable failure) {
        return behind(failure, WrongSetting.class)
                .map(wrong -> wrong.sentence(program.locale()))
                .or(() -> behind(failure, BindException.class)
                        .flatMap(wrong -> Optional.ofNullable(wrong.getProperty()))
                        .map(wrong -> program.words().text("settings.value", wrong.getName(), wrong.getValue())))
                .or(() -> behind(failure, MarkedYAMLException.class).map(wrong -> program.words()
                        .text("settings.unreadable", wrong.getProblemMark().getLine() + 1)));
    }

    private static <T extends Throwable> Optional<T> behind(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** What a desk did not do, and why. */
    private Optional<String> refusal(Exception failure) {
        return failure instanceof Refusal refusal && !refusal.isUnexpected()
                ? Optional.of(refusal.sentence(program.locale()))
                : Optional.empty();
    }

    private String unexpected(Exception failure) {
        try {
            program.log().write(failure);
            return program.words().text("failed", program.log().file());
        } catch (UncheckedIOException e) {
            return program.words().text("failed-without-log", program.log().file());
        }
    }
}
