package school.quality.web.orders;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.ReductionDesk;
import school.quality.jobs.store.Reduction;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Shows the reductions of a period, also withdrawn ones. */
@Command(name = "list", sortOptions = false)
final class ReduceListCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--period", paramLabel = "P", required = true, descriptionKey = "period")
    @Nullable
    String period;

    @Option(names = "--school", paramLabel = "CODE", descriptionKey = "reduce.school")
    @Nullable
    String school;

    ReduceListCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return new PaymentTold(program).after(words -> {
            List<Reduction> all =
                    program.bean(ReductionDesk.class).all(Objects.requireNonNull(period), Optional.ofNullable(school));
            all.forEach(one -> program.out().println(line(one, words)));
            if (all.isEmpty()) {
                program.out().println(words.text("no-reductions", period));
            }
            return ExitCode.DONE;
        });
    }

    private static String line(Reduction one, Words words) {
        return words.text(
                "reduction",
                one.staffId(),
                one.amount(),
                one.imposedOn(),
                one.orderNo(),
                one.reason(),
                one.enteredBy(),
                one.withdrawnBy() == null ? "" : words.text("withdrawn-by", one.withdrawnBy()));
    }
}
