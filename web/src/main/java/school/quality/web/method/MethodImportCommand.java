package school.quality.web.method;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import school.quality.jobs.desk.MethodDesk;
import school.quality.web.program.Program;

/** Takes a school's new and changed rows, all or none. */
@Command(name = "import", sortOptions = false)
final class MethodImportCommand implements Callable<Integer> {
    private final Program program;
    private final String table;

    @Mixin
    MethodTarget target = new MethodTarget();

    MethodImportCommand(Program program, String table) {
        this.program = program;
        this.table = table;
    }

    @Override
    public Integer call() {
        return new MethodTold(program, table).after((desk, words) -> {
            MethodDesk.Taken taken = desk.take(target.file(), target.school(), target.by);
            return words.text(
                    "taken",
                    taken.school(),
                    taken.counts().added(),
                    taken.counts().changed(),
                    taken.counts().withdrawn(),
                    taken.counts().same());
        });
    }
}
