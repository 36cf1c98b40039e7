package school.quality.web.audit;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import school.quality.web.program.Program;

/** The journal of changes; without a step it is a wrong call. */
@Command(name = "audit", synopsisSubcommandLabel = "COMMAND")
public final class AuditCommands {
    private AuditCommands() {}

    public static CommandLine of(Program program) {
        return new CommandLine(new AuditCommands())
                .addSubcommand(new AuditVerifyCommand(program))
                .addSubcommand(new AuditListCommand(program));
    }
}
