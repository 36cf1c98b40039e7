package school.quality.web;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;

/** Stands here for the help; the launcher itself runs the tests, because they need the sources and not the program. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {
    private final Program program;

    TestCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        program.err().println(program.words().text("test-by-launcher"));
        return ExitCode.WRONG_ARGUMENTS;
    }
}
