package school.quality.web.program;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import school.quality.jobs.desk.Refusal;
import school.quality.jobs.embedded.DatabaseProblem;

/** A command that failed: a sentence on the screen, all the rest in the log. */
public final class Failure implements IExecutionExceptionHandler {
    private final Program program;

    public Failure(Program program) {
        this.program = program;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        program.err().println(problem(failure).or(() -> refusal(failure)).orElseGet(() -> unexpected(failure)));
        return ExitCode.FAILED;
    }

    private Optional<String> problem(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(DatabaseProblem.class::isInstance)
                .map(DatabaseProblem.class::cast)
                .map(problem -> problem.sentence(program.locale()))
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
