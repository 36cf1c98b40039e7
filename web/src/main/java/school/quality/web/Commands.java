package school.quality.web;

import java.util.List;
import java.util.function.Function;
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

    private static final List<Entry> ALL = List.of(
            new Entry("demo", DemoCommand::new),
            new Entry("import", ImportCommand::new),
            new Entry("run", RunCommand::new),
            new Entry("worker", WorkerCommand::new),
            new Entry("export", ExportCommand::new),
            new Entry("regulation", RegulationCommands::of),
            new Entry("sheet", SheetCommands::of),
            new Entry("order", OrderCommands::of),
            new Entry("reduce", ReduceCommands::of),
            new Entry("lock", LockCommand::new),
            new Entry("correction", CorrectionCommand::new),
            new Entry("papers", PapersCommand::new),
            new Entry("norms", MethodCommands::norms),
            new Entry("settings", MethodCommands::settings),
            new Entry("audit", AuditCommands::of),
            new Entry("evidence", EvidenceCommand::new),
            new Entry("explain", ExplainCommand::new),
            new Entry("statement", StatementCommand::new),
            new Entry("verify", VerifyCommand::new),
            new Entry("difference", DifferenceCommand::new),
            new Entry("forget", ForgetCommand::new),
            new Entry("user", UserCommands::of),
            new Entry("templates", TemplatesCommand::new),
            new Entry("serve", ServeCommand::new),
            new Entry("practise", PractiseCommand::new),
            new Entry("test", TestCommand::new),
            new Entry("status", StatusCommand::new));

    private Commands() {}

    /** The command that the first argument names; all of them where it names none, for help and for what is wrong with it. */
    static CommandLine of(Program program, String... arguments) {
        CommandLine root = new CommandLine(new RootCommand());
        wanted(arguments)
                .forEach(entry ->
                        root.addSubcommand(entry.name(), entry.command().apply(program)));
        return root.setResourceBundle(program.words("messages/commands").bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(WIDTH)
                .setOut(program.out())
                .setErr(program.err())
                .setParameterExceptionHandler(new WrongArguments(program))
                .setExecutionExceptionHandler(new Failure(program));
    }

    /** Reading the options of all takes as long as a short command. */
    private static List<Entry> wanted(String... arguments) {
        List<Entry> named = ALL.stream()
                .filter(entry -> arguments.length > 0 && entry.name().equals(arguments[0]))
                .toList();
        return named.isEmpty() ? ALL : named;
    }

    /** What a command is called by, and how it is made: an object with options, or a {@link CommandLine} with commands of its own. */
    private record Entry(String name, Function<Program, Object> command) {}
}
