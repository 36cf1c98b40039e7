package school.quality.web.runs;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.VerifyDesk;
import school.quality.jobs.desk.VerifyRequest;
import school.quality.jobs.store.results.FinishedPart;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;

/** Computes finished results again from what their runs saw, and compares everything that is stored. */
@Command(name = "verify", sortOptions = false)
public final class VerifyCommand implements Callable<Integer> {
    private final Program program;

    @ArgGroup(multiplicity = "1")
    Which which = new Which();

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    @Option(names = "--period", paramLabel = "P")
    @Nullable
    String period;

    /** One run, or all that were paid. */
    static final class Which {
        @Option(names = "--run", paramLabel = "ID", required = true)
        @Nullable
        Long run;

        @Option(names = "--all", required = true)
        boolean all;
    }

    public VerifyCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        VerifyTold told = new VerifyTold(program);
        VerifyDesk desk = program.bean(VerifyDesk.class);
        VerifyRequest request = new VerifyRequest(
                Optional.ofNullable(which.run), Optional.ofNullable(school), Optional.ofNullable(period));
        List<FinishedPart> wanted = desk.wanted(request);
        if (wanted.isEmpty()) {
            told.nothing(request);
            return which.all ? ExitCode.DONE : ExitCode.FAILED;
        }
        told.begin(wanted.size());
        boolean equal = desk.verify(wanted, told::tell);
        told.end();
        return equal ? ExitCode.DONE : ExitCode.FAILED;
    }
}
