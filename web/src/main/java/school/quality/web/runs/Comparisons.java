package school.quality.web.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.desk.RunDifferenceDesk;
import school.quality.jobs.desk.RunHistoryDesk;
import school.quality.jobs.difference.SchoolDifference;
import school.quality.web.background.Background;
import school.quality.web.background.Task;

/**
 * What changed between the last two results of a period. To tell the causes apart the results between them are computed, which
 * takes as long as some runs; so it is done in the background, once for each result, and the last answer of a school is kept.
 */
public final class Comparisons {

    /** After that a failure is no answer any more: whoever opens the page again has it tried again. */
    private static final Duration FAILURE_KEPT = Duration.ofMinutes(1);

    private final RunHistoryDesk history;
    private final RunDifferenceDesk differences;
    private final Background background;
    private final Map<String, Comparing> comparing = new ConcurrentHashMap<>();

    Comparisons(RunHistoryDesk history, RunDifferenceDesk differences, Background background) {
        this.history = history;
        this.differences = differences;
        this.background = background;
    }

    /** Two results that are compared, or were; {@code newest} is the run of the later one. */
    private record Comparing(String period, long newest, Task<List<SchoolDifference>> task) {

        boolean answers(String wanted, long run) {
            boolean stale = task.hasFailed() && task.begun().plus(FAILURE_KEPT).isBefore(Instant.now());
            return period.equals(wanted) && newest == run && !stale;
        }
    }

    /** The answer, begun now where nobody has asked for it yet; empty where the period has no result. */
    public Optional<Task<List<SchoolDifference>>> ofLastTwo(String school, String period) {
        return history.runs(school).stream()
                .filter(run -> run.period().equals(period) && run.finishedAt() != null)
                .findFirst()
                .map(run -> ofLastTwo(school, period, run.runId()));
    }

    private Task<List<SchoolDifference>> ofLastTwo(String school, String period, long newest) {
        return comparing
                .compute(school, (code, last) -> isAnswer(last, period, newest) ? last : begin(school, period, newest))
                .task();
    }

    private static boolean isAnswer(@Nullable Comparing last, String period, long newest) {
        return last != null && last.answers(period, newest);
    }

    private Comparing begin(String school, String period, long newest) {
        return new Comparing(
                period, newest, background.begin(() -> differences.ofLastTwo(period, Optional.of(school))));
    }
}
