package school.quality.web;

import picocli.CommandLine;
import school.quality.web.audit.AuditCommands;
import school.quality.web.demo.DemoCommand;
import school.quality.web.evidence.EvidenceCommand;
import school.quality.web.explanations.ExplainCommand;
import school.quality.web.explanations.StatementCommand;
import school.quality.web.exports.ExportCommand;
import school.quality.web.loads.ImportCommand;
import school.quality.web.loads.TemplatesCommand;
import school.quality.web.method.MethodCommands;
import school.quality.web.orders.CorrectionCommand;
import school.quality.web.orders.LockCommand;
import school.quality.web.orders.OrderCommands;
import school.quality.web.orders.PapersCommand;
import school.quality.web.orders.ReduceCommands;
import school.quality.web.people.UserCommands;
import school.quality.web.program.Failure;
import school.quality.web.program.Program;
import school.quality.web.program.WrongArguments;
import school.quality.web.regulation.RegulationCommands;
import school.quality.web.runs.DifferenceCommand;
import school.quality.web.runs.ForgetCommand;
import school.quality.web.runs.RunCommand;
import school.quality.web.runs.VerifyCommand;
import school.quality.web.runs.WorkerCommand;
import school.quality.web.serve.PractiseCommand;
import school.quality.web.serve.ServeCommand;
import school.quality.web.sheets.SheetCommands;
import school.quality.web.status.StatusCommand;

/** All commands, in the order in which help lists them. */
final class Commands {
    private static final int WIDTH = 110;

    private Commands() {}

    static CommandLine of(Program program) {
        return new CommandLine(new RootCommand())
                .addSubcommand(new DemoCommand(program))
                .addSubcommand(new ImportCommand(program))
                .addSubcommand(new RunCommand(program))
                .addSubcommand(new WorkerCommand(program))
                .addSubcommand(new ExportCommand(program))
                .addSubcommand(RegulationCommands.of(program))
                .addSubcommand(SheetCommands.of(program))
                .addSubcommand(OrderCommands.of(program))
                .addSubcommand(ReduceCommands.of(program))
                .addSubcommand(new LockCommand(program))
                .addSubcommand(new CorrectionCommand(program))
                .addSubcommand(new PapersCommand(program))
                .addSubcommand(MethodCommands.norms(program))
                .addSubcommand(MethodCommands.settings(program))
                .addSubcommand(AuditCommands.of(program))
                .addSubcommand(new EvidenceCommand(program))
                .addSubcommand(new ExplainCommand(program))
                .addSubcommand(new StatementCommand(program))
                .addSubcommand(new VerifyCommand(program))
                .addSubcommand(new DifferenceCommand(program))
                .addSubcommand(new ForgetCommand(program))
                .addSubcommand(UserCommands.of(program))
                .addSubcommand(new TemplatesCommand(program))
                .addSubcommand(new ServeCommand(program))
                .addSubcommand(new PractiseCommand(program))
                .addSubcommand(new TestCommand(program))
                .addSubcommand(new StatusCommand(program))
                .setResourceBundle(program.words("messages/commands").bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(WIDTH)
                .setOut(program.out())
                .setErr(program.err())
                .setParameterExceptionHandler(new WrongArguments(program))
                .setExecutionExceptionHandler(new Failure(program));
    }
}
