package school.quality.web.regulation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import school.quality.web.program.Program;

/** Takes a regulation in as a draft. */
@Command(name = "import", sortOptions = false)
final class RegulationImportCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    RegulationTarget target = new RegulationTarget();

    RegulationImportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.notBuiltYet("regulation import");
    }
}
