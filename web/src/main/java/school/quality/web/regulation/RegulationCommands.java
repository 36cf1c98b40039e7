package school.quality.web.regulation;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import school.quality.web.program.Program;

/** The steps of a regulation from a file to force; without a step it is a wrong call. */
@Command(name = "regulation", synopsisSubcommandLabel = "COMMAND")
public final class RegulationCommands {
    private RegulationCommands() {}

    public static CommandLine of(Program program) {
        return new CommandLine(new RegulationCommands())
                .addSubcommand(new RegulationImportCommand(program))
                .addSubcommand(new RegulationCheckCommand(program))
                .addSubcommand(new RegulationDiffCommand(program))
                .addSubcommand(new RegulationRehearseCommand(program))
                .addSubcommand(new RegulationApproveCommand(program))
                .addSubcommand(new RegulationPublishCommand(program))
                .addSubcommand(new RegulationExportCommand(program));
    }
}
