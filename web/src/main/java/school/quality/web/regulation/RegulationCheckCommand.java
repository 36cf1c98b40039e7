package school.quality.web.regulation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import school.quality.web.program.Program;

/** Reads a regulation and names everything that is wrong with it. */
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
        return program.notBuiltYet("regulation check");
    }
}
