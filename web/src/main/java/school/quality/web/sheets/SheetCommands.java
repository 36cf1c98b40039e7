package school.quality.web.sheets;

import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import school.quality.engine.rating.step.SheetStep;
import school.quality.web.program.Program;

/** The way of a sheet, a command a step; without a step it is a wrong call. */
@Command(name = "sheet", synopsisSubcommandLabel = "COMMAND")
public final class SheetCommands {
    private SheetCommands() {}

    public static CommandLine of(Program program) {
        CommandLine sheet = new CommandLine(new SheetCommands())
                .addSubcommand(new SheetAppointCommand(program))
                .addSubcommand(new SheetShowCommand(program));
        Stream.of(SheetStep.values())
                .forEach(step ->
                        sheet.addSubcommand(step.name().toLowerCase(Locale.ROOT), new SheetStepCommand(program, step)));
        return sheet;
    }
}
