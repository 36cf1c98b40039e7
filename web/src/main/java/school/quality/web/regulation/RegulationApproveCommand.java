package school.quality.web.regulation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import school.quality.web.program.Program;

/** Records who approved a draft. */
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
        return program.notBuiltYet("regulation approve");
    }
}
