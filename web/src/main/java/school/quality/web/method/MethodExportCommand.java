package school.quality.web.method;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import school.quality.web.program.Program;

/** Writes what holds for a school, the program's rows and its own. */
@Command(name = "export", sortOptions = false)
final class MethodExportCommand implements Callable<Integer> {
    private final Program program;
    private final String table;

    @Mixin
    MethodTarget target = new MethodTarget();

    MethodExportCommand(Program program, String table) {
        this.program = program;
        this.table = table;
    }

    @Override
    public Integer call() {
        return new MethodTold(program, table).after((desk, words) -> {
            desk.write(target.file(), target.school(), program.locale(), target.by());
            return words.text("exported", target.file());
        });
    }
}
