package school.quality.web.regulation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import school.quality.web.program.Program;

/** Puts an approved and rehearsed regulation in force. */
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
        return program.notBuiltYet("regulation publish");
    }
}
