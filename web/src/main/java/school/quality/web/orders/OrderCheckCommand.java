package school.quality.web.orders;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.OrderDesk;
import school.quality.jobs.desk.OrderDesk.OrderReport;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;

/** Checks a result before an order: a table of findings, and an exit code that stops a script where one stops the order. */
@Command(name = "check", sortOptions = false)
final class OrderCheckCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--period", paramLabel = "P", required = true)
    @Nullable
    String period;

    @Option(names = "--school", paramLabel = "CODE")
    @Nullable
    String school;

    OrderCheckCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return new PaymentTold(program).after(words -> {
            OrderReport report =
                    program.bean(OrderDesk.class).check(Objects.requireNonNull(period), Optional.ofNullable(school));
            new OrderTold(program, words).tell(report);
            return report.stopped() ? ExitCode.FAILED : ExitCode.DONE;
        });
    }
}
