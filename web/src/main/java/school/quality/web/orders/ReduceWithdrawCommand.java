package school.quality.web.orders;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import school.quality.jobs.desk.ReductionDesk;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;

/** Takes a reduction back. */
@Command(name = "withdraw", sortOptions = false)
final class ReduceWithdrawCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    ReductionOf of = new ReductionOf();

    ReduceWithdrawCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return new PaymentTold(program).after(words -> {
            String school = program.bean(ReductionDesk.class).withdraw(of.wanted(), of.by());
            program.out().println(words.text("reduction-withdrawn", school, of.period, of.sanction, of.teacher));
            return ExitCode.DONE;
        });
    }
}
