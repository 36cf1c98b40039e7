package school.quality.web.people;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import school.quality.web.program.Program;

/** Accounts from the command line: whoever may start the program may also let people in; without an action a wrong call. */
@Command(name = "user", synopsisSubcommandLabel = "COMMAND")
public final class UserCommands {
    private UserCommands() {}

    public static CommandLine of(Program program) {
        return new CommandLine(new UserCommands())
                .addSubcommand(new UserAddCommand(program))
                .addSubcommand(new UserListCommand(program))
                .addSubcommand(new UserPasswordCommand(program));
    }
}
