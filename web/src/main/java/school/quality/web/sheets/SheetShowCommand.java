package school.quality.web.sheets;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import school.quality.jobs.desk.SheetDesk;
import school.quality.web.program.Actor;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;

/** Shows a sheet and its way so far. */
@Command(name = "show", sortOptions = false)
final class SheetShowCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    SheetTarget target = new SheetTarget();

    @Mixin
    Actor actor = new Actor();

    SheetShowCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        new SheetTold(program).page(program.bean(SheetDesk.class).show(target.request(), actor.name()));
        return ExitCode.DONE;
    }
}
