package school.quality.web;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import school.quality.web.program.Language;

/** Without a command: lists the commands. */
@Command(name = "vsoko", sortOptions = false, synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    /** Read before all others by {@link Language#of}; here so that it is known, checked and in the help. */
    @Option(names = "--lang", paramLabel = "ru|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
    @Nullable
    Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help",
            scope = ScopeType.INHERIT)
    boolean help;

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
