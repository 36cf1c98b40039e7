package school.quality.web.orders;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import school.quality.engine.money.Money;
import school.quality.jobs.desk.ReductionDesk;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Enters a reduction within the limits of the law. */
@Command(name = "enter", sortOptions = false)
final class ReduceEnterCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    ReductionOf of = new ReductionOf();

    @Option(names = "--amount", paramLabel = "ROUBLES", required = true, descriptionKey = "reduce.amount")
    @Nullable
    String amount;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "reduce.reason")
    @Nullable
    String reason;

    ReduceEnterCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return new PaymentTold(program).after(this::enter);
    }

    private int enter(Words words) {
        Money sum = sum();
        if (!sum.isPositive()) {
            program.err().println(words.text("NO_SUCH_SUM", amount));
            return ExitCode.WRONG_ARGUMENTS;
        }
        String school =
                program.bean(ReductionDesk.class).enter(of.wanted(), sum, Objects.requireNonNull(reason), of.by());
        program.out().println(words.text("reduced", school, of.period, of.teacher, sum, of.sanction));
        return ExitCode.DONE;
    }

    /** 0 where it is no sum of money. */
    private Money sum() {
        try {
            return Money.parse(Objects.requireNonNull(amount).replace(',', '.'));
        } catch (ArithmeticException | NumberFormatException e) {
            return Money.ZERO;
        }
    }
}
