package school.quality.web.regulation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.web.program.Program;

/** Records who approved a checked version: another person than its editors. */
@Command(name = "approve", sortOptions = false)
final class RegulationApproveCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    RegulationTarget target = new RegulationTarget();

    RegulationApproveCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return new RegulationTold(program)
                .afterStep("approved", () -> program.bean(RegulationDesk.class).approve(target.request()));
    }
}
