package school.quality.web.regulation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.web.program.Program;

/** Puts a regulation in force from its first day on; the steps between draft and publishing come with a later release. */
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
        return new RegulationTold(program).after(words -> {
            RegulationDesk.Published published =
                    program.bean(RegulationDesk.class).publish(target.code(), target.school(), target.by);
            String key = published.now() ? "published" : "published-before";
            return words.text(key, published.code(), published.version(), published.school());
        });
    }
}
