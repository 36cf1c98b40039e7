package school.quality.web.method;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import school.quality.web.program.Program;

/** The tables of the method, each with its steps; without a step it is a wrong call. */
@Command(synopsisSubcommandLabel = "COMMAND")
public final class MethodCommands {
    private MethodCommands() {}

    public static CommandLine settings(Program program) {
        return of("settings", program);
    }

    public static CommandLine norms(Program program) {
        return of("norms", program);
    }

    /** By the name of the table, which is also that of its desk. */
    private static CommandLine of(String table, Program program) {
        CommandLine commands = new CommandLine(new MethodCommands())
                .addSubcommand(new MethodExportCommand(program, table))
                .addSubcommand(new MethodImportCommand(program, table));
        commands.setCommandName(table);
        return commands;
    }
}
