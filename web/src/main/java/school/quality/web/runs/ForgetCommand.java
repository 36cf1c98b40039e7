package school.quality.web.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import school.quality.jobs.desk.RetentionDesk;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;

/** Removes results that newer ones replaced long ago and on which nothing rests. */
@Command(name = "forget", sortOptions = false)
public final class ForgetCommand implements Callable<Integer> {

    private final Program program;
    private final Clock clock;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--older-than", paramLabel = "DAYS", required = true)
    int days;

    @Option(names = "--dry-run")
    boolean dryRun;

    public ForgetCommand(Program program) {
        this.program = program;
        this.clock = Clock.systemUTC();
    }

    @Override
    public Integer call() {
        if (days < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    program.words("messages/runs").text("forget.days", days));
        }
        Instant limit = clock.instant().minus(Duration.ofDays(days));
        RetentionDesk desk = program.bean(RetentionDesk.class);
        if (dryRun) {
            say("forget.would", desk.removable(limit));
        } else {
            say("forget.done", desk.remove(limit));
        }
        return ExitCode.DONE;
    }

    private void say(String key, int results) {
        program.out().println(program.words("messages/runs").text(key, results));
    }
}
