package school.quality.web.orders;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import school.quality.web.program.Program;

/** Steps on the way to an order on payment; without a step it is a wrong call. */
@Command(name = "order", synopsisSubcommandLabel = "COMMAND")
public final class OrderCommands {
    private OrderCommands() {}

    public static CommandLine of(Program program) {
        return new CommandLine(new OrderCommands()).addSubcommand(new OrderCheckCommand(program));
    }
}
