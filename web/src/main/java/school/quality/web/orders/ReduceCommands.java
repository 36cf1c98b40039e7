package school.quality.web.orders;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import school.quality.web.program.Program;

/** Lower allowances for sanctions; without a step it is a wrong call. */
@Command(name = "reduce", synopsisSubcommandLabel = "COMMAND")
public final class ReduceCommands {
    private ReduceCommands() {}

    public static CommandLine of(Program program) {
        return new CommandLine(new ReduceCommands())
                .addSubcommand(new ReduceEnterCommand(program))
                .addSubcommand(new ReduceWithdrawCommand(program))
                .addSubcommand(new ReduceListCommand(program));
    }
}
