package school.quality.web.orders;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.LockDesk;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;

/** Locks a paid period. */
@Command(name = "lock", sortOptions = false)
public final class LockCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--period", paramLabel = "P", required = true)
    @Nullable
    String period;

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    @Option(names = "--by", paramLabel = "USER", required = true)
    @Nullable
    String by;

    public LockCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return new PaymentTold(program).after(words -> {
            LockDesk.Locked locked = program.bean(LockDesk.class)
                    .lock(Objects.requireNonNull(period), Optional.ofNullable(school), Objects.requireNonNull(by));
            program.out()
                    .println(words.text(
                            "locked",
                            locked.school(),
                            locked.period(),
                            locked.version(),
                            locked.corrected().size()));
            return ExitCode.DONE;
        });
    }
}
