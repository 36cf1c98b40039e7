package school.quality.web.regulation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.web.program.Program;

/** Shows what a draft would give beside what is in force. */
@Command(name = "rehearse", sortOptions = false)
final class RegulationRehearseCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    RegulationTarget target = new RegulationTarget();

    /** The rehearsal was read. */
    @Option(names = "--confirm")
    boolean confirm;

    RegulationRehearseCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (!confirm) {
            return program.notBuiltYet("regulation rehearse");
        }
        return new RegulationTold(program)
                .afterStep("confirmed", () -> program.bean(RegulationDesk.class).confirmRehearsal(target.request()));
    }
}
