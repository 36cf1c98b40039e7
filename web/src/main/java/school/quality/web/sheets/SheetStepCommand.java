package school.quality.web.sheets;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import school.quality.engine.rating.step.SheetStep;
import school.quality.jobs.desk.SheetDesk;
import school.quality.jobs.desk.SheetPage;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;

/** Takes a step with a sheet. */
@Command(sortOptions = false)
final class SheetStepCommand implements Callable<Integer> {
    private final Program program;
    private final SheetStep step;

    @Mixin
    SheetTarget target = new SheetTarget();

    @ArgGroup(exclusive = false)
    @Nullable
    Entered entered;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "sheet.reason")
    String reason = "";

    @Option(names = "--by", paramLabel = "USER", required = true, descriptionKey = "sheet.by")
    @Nullable
    String by;

    /** A number for a criterion: both or neither. */
    static final class Entered {
        @Option(names = "--criterion", paramLabel = "CODE", required = true, descriptionKey = "sheet.criterion")
        @Nullable
        String criterion;

        @Option(names = "--points", paramLabel = "N", required = true, descriptionKey = "sheet.points")
        @Nullable
        BigDecimal points;

        SheetDesk.Points number() {
            return new SheetDesk.Points(Objects.requireNonNull(criterion), Objects.requireNonNull(points));
        }
    }

    SheetStepCommand(Program program, SheetStep step) {
        this.program = program;
        this.step = step;
    }

    @Override
    public Integer call() {
        SheetDesk.Taken taken = new SheetDesk.Taken(
                step, Objects.requireNonNull(by), entered == null ? null : entered.number(), reason);
        SheetPage page = program.bean(SheetDesk.class).take(target.request(), taken);
        new SheetTold(program).step(step, entered != null, page);
        return ExitCode.DONE;
    }
}
