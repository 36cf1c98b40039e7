package school.quality.web.sheets;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.SheetDesk;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;

/** Notes who reviews the sheets of a method union, or who sits on the commission of a period. */
@Command(name = "appoint", sortOptions = false)
final class SheetAppointCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--period", paramLabel = "P", required = true, descriptionKey = "sheet.period")
    @Nullable
    String period;

    @Option(names = "--school", paramLabel = "CODE", descriptionKey = "sheet.school")
    @Nullable
    String school;

    @Option(names = "--person", paramLabel = "ID|NAME", required = true)
    @Nullable
    String person;

    @Option(names = "--head-of", paramLabel = "UNION")
    @Nullable
    String union;

    @Option(names = "--end")
    boolean end;

    @Option(names = "--by", paramLabel = "USER", required = true, descriptionKey = "sheet.by")
    @Nullable
    String by;

    SheetAppointCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        program.bean(SheetDesk.class)
                .appoint(
                        Objects.requireNonNull(period),
                        Optional.ofNullable(school),
                        union,
                        Objects.requireNonNull(person),
                        !end,
                        Objects.requireNonNull(by));
        new SheetTold(program).appointed(person, union, end);
        return ExitCode.DONE;
    }
}
