package school.quality.web.regulation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.web.program.Program;

/** Puts an approved version in force from its first day on. */
@Command(name = "publish", sortOptions = false)
final class RegulationPublishCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    RegulationTarget target = new RegulationTarget();

    RegulationPublishCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return new RegulationTold(program)
                .afterStep("published", () -> program.bean(RegulationDesk.class).publish(target.request()));
    }
}
