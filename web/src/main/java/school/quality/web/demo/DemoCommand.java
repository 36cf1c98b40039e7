package school.quality.web.demo;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.web.program.Program;

/** The main job from end to end on the bundled gymnasium. */
@Command(name = "demo", sortOptions = false)
public final class DemoCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--out", paramLabel = "DIR")
    Path out = Path.of("out");

    public DemoCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.notBuiltYet("demo");
    }
}
