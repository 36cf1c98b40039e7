package school.quality.web.regulation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.web.program.Program;

/** Reads a regulation and names everything that is wrong with it; a stored draft without errors is checked from then on. */
@Command(name = "check", sortOptions = false)
final class RegulationCheckCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    RegulationTarget target = new RegulationTarget();

    RegulationCheckCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        RegulationTold told = new RegulationTold(program);
        RegulationDesk desk = program.bean(RegulationDesk.class);
        return target.isFile()
                ? told.afterCheck(target::document, document -> desk.check(document, target.school()))
                : told.afterStep("checked", () -> desk.check(target.request()));
    }
}
