package school.quality.web.runs;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import school.quality.jobs.desk.RetentionDesk;
import school.quality.jobs.desk.RunDesk;
import school.quality.jobs.desk.RunReport;
import school.quality.jobs.desk.RunRequest;
import school.quality.jobs.store.results.Runs;
import school.quality.web.program.Actor;
import school.quality.web.program.ExitCode;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Evaluates a period, rates the teachers and allots the allowances. */
@Command(name = "run", sortOptions = false)
public final class RunCommand implements Callable<Integer> {
    private static final int UNCREDITED_SHOWN = 10;

    private final Program program;

    @Option(names = "--period", paramLabel = "P", required = true)
    @Nullable
    String period;

    @Option(names = "--school", paramLabel = "CODE")
    List<String> schools = List.of();

    @Option(names = "--regulation", paramLabel = "CODE")
    @Nullable
    String regulation;

    @Option(names = "--workers", paramLabel = "N", arity = "0..1", fallbackValue = "1")
    int workers;

    @Option(names = "--anew")
    boolean anew;

    @Mixin
    Actor actor = new Actor();

    public RunCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Words words = program.words("messages/runs");
        tell(run(), words);
        int removed = program.bean(RetentionDesk.class).keepToPolicy(Instant.now());
        if (removed > 0) {
            program.out().println(words.text("forget.done", removed));
        }
        return ExitCode.DONE;
    }

    private RunReport run() {
        RunRequest request = new RunRequest(
                Objects.requireNonNull(period), schools, Optional.ofNullable(regulation), actor.name(), anew);
        RunDesk desk = program.bean(RunDesk.class);
        try (RunProgressShown shown = new RunProgressShown(program)) {
            return desk.run(request, workers);
        }
    }

    private void tell(RunReport report, Words words) {
        program.out().println(words.text(report.state().name(), report.runId(), period, report.evaluated()));
        if (report.evaluated() > 0 && report.untouched() > 0) {
            program.out().println(words.text("untouched", report.untouched()));
        }
        if (!report.unregulated().isEmpty()) {
            program.out().println(words.text("unregulated", report.unregulated().size()));
        }
        if (!report.uncredited().isEmpty()) {
            program.err().println(words.text("uncredited", report.uncredited().size(), firstUncredited(report)));
        }
        report.claimedTwice().forEach(fund -> program.err().println(claimed(fund, words)));
    }

    private String claimed(Runs.FundClaimedTwice fund, Words words) {
        return words.text("claimed-twice", fund.school(), fund.category(), fund.regulations());
    }

    private static String firstUncredited(RunReport report) {
        return report.uncredited().stream()
                .limit(UNCREDITED_SHOWN)
                .map(one -> one.school() + " " + one.className() + " " + one.subject())
                .collect(Collectors.joining("; "));
    }
}
