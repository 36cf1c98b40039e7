package school.quality.web.runs;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.desk.RunRefused;
import school.quality.jobs.desk.RunReport;
import school.quality.jobs.proof.Verified;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.batches.RunProgress;
import school.quality.jobs.store.results.RunHistory.Run;
import school.quality.jobs.store.results.RunSchedules.Kind;
import school.quality.jobs.store.results.RunSchedules.Schedule;
import school.quality.web.access.Viewer;
import school.quality.web.background.Task;
import school.quality.web.program.Words;

/**
 * The room of runs.
 *
 * @param starts whether this person may start runs
 * @param names of the staff by number, as far as this person may see them
 * @param progress how far a run is that some process carries out now; null where none does
 * @param current what is evaluated, or what the last of it came to; null where nothing was since the program started
 * @param proof the same of proofs
 */
record RunsPage(
        boolean starts,
        List<String> periods,
        List<Row> runs,
        Map<String, String> names,
        @Nullable Current current,
        @Nullable Progress progress,
        @Nullable Proof proof,
        List<ScheduleShown> schedules,
        List<Example> examples) {

    private static final List<String> EXAMPLES = List.of(
            "0 0 3 * * *", "0 30 2 * * MON-FRI", "0 0 4 * * SUN", "0 0 4 5 * *", "0 0 4 L * *", "0 0 4 5 1,4,6,11 *");

    /** Of a night, and of the days after a term. */
    private static final String NIGHTLY = "0 0 3 * * *";

    private static final String TERM = "0 0 4 5 1,4,6,11 *";
    private static final int TIMES_SHOWN = 3;

    /** Who started a run; null where the program did. */
    public @Nullable String starter(Run run) {
        return run.by() == null ? null : names.getOrDefault(run.by(), run.by());
    }

    public boolean isBusy() {
        return progress != null || current != null && current.busy() || proof != null && proof.busy();
    }

    /** The period that is most likely evaluated next: the one that was last; null where none was. */
    public @Nullable String usual() {
        if (current != null) {
            return current.period();
        }
        return runs.isEmpty() ? null : runs.get(0).run().period();
    }

    /** The period that is evaluated now; null where none is. */
    public @Nullable String evaluated() {
        if (current != null && current.busy()) {
            return current.period();
        }
        return progress == null ? null : runs.get(0).run().period();
    }

    /**
     * How far a run is.
     *
     * @param told in words
     * @param batches the same of those that somebody works on
     */
    record Progress(int schools, int done, String told, List<String> batches) {}

    static Progress progress(RunProgress run, Locale language) {
        Words words = Words.of("messages/runs", language);
        return new Progress(run.schools(), run.done(), BatchWords.whole(run, words), BatchWords.batches(run, words));
    }

    /** Where a run stands. */
    enum State {
        DONE,
        UNDER_WAY,
        BROKEN_OFF
    }

    /**
     * A run.
     *
     * @param newest whether it is the last one of its period
     * @param comparable whether there is one before it, with which it can be compared
     */
    record Row(Run run, State state, boolean newest, boolean comparable) {}

    /**
     * A period that is evaluated, or was.
     *
     * @param report null while it goes on, and where nothing came of it
     * @param refusal why it was refused
     */
    record Current(
            String period,
            boolean busy,
            @Nullable RunReport report,
            @Nullable String refusal,
            boolean failed) {}

    /**
     * A result that is proven, or was.
     *
     * @param equal null while that is not known
     * @param findings for who may see points and sums
     */
    record Proof(
            long runId,
            boolean busy,
            boolean failed,
            @Nullable Boolean equal,
            int differences,
            List<String> findings) {}

    /**
     * When the program evaluates by itself.
     *
     * @param words what the expression says
     * @param next times at which it will; empty while it is switched off
     */
    record ScheduleShown(Kind kind, String cron, boolean active, String words, List<ZonedDateTime> next) {}

    static List<Row> rows(List<Run> runs, boolean busy) {
        return runs.stream()
                .map(run -> new Row(
                        run, state(run, busy && run.equals(runs.get(0))), isNewest(run, runs), isComparable(run, runs)))
                .toList();
    }

    private static State state(Run run, boolean underWay) {
        if (run.finishedAt() != null) {
            return State.DONE;
        }
        return underWay ? State.UNDER_WAY : State.BROKEN_OFF;
    }

    private static boolean isNewest(Run run, List<Run> runs) {
        return runs.stream()
                .filter(other -> other.period().equals(run.period()))
                .findFirst()
                .filter(run::equals)
                .isPresent();
    }

    private static boolean isComparable(Run run, List<Run> runs) {
        return isNewest(run, runs)
                && runs.stream()
                                .filter(other -> other.period().equals(run.period()) && other.finishedAt() != null)
                                .count()
                        > 1;
    }

    static @Nullable Current under(Optional<RunsUnderWay.Evaluating> evaluating, Locale language) {
        return evaluating
                .map(one -> {
                    Task<RunReport> task = one.task();
                    String refusal = task.refused()
                            .filter(refused -> refused.code() != RunRefused.Code.SCHOOLS_FAILED)
                            .map(refused -> refused.sentence(language))
                            .orElse(null);
                    return new Current(
                            one.period(),
                            !task.isDone(),
                            task.result().orElse(null),
                            refusal,
                            task.hasFailed() && refusal == null);
                })
                .orElse(null);
    }

    static @Nullable Proof proof(Optional<RunsUnderWay.Proving> proving, Viewer viewer) {
        return proving.map(one -> proof(one, viewer)).orElse(null);
    }

    private static Proof proof(RunsUnderWay.Proving one, Viewer viewer) {
        Optional<Verified> found = one.task().result().flatMap(verified -> verified);
        boolean done = one.task().isDone();
        List<String> lines = found.map(verified -> new VerifyLines(viewer.language()).of(verified))
                .orElse(List.of());
        return new Proof(
                one.runId(),
                !done,
                done && found.isEmpty(),
                found.map(Verified::isEqual).orElse(null),
                lines.size(),
                viewer.is(Role.DIRECTOR) ? lines : List.of());
    }

    /** An expression with what it says. */
    record Example(String cron, String words) {}

    static List<Example> examples(Locale language, ZonedDateTime now) {
        return EXAMPLES.stream()
                .flatMap(cron -> CronWords.of(cron, now).stream())
                .map(cron -> new Example(cron.cron(), cron.in(language)))
                .toList();
    }

    /** One of each kind; what nobody has set yet is switched off. */
    static List<ScheduleShown> schedules(List<Schedule> kept, Locale language, ZonedDateTime now) {
        return Arrays.stream(Kind.values())
                .map(kind -> kept.stream()
                        .filter(one -> one.kind() == kind)
                        .findFirst()
                        .map(one -> schedule(kind, one.cron(), one.active(), language, now))
                        .orElseGet(() -> schedule(kind, kind == Kind.NIGHTLY ? NIGHTLY : TERM, false, language, now)))
                .toList();
    }

    private static ScheduleShown schedule(Kind kind, String cron, boolean active, Locale language, ZonedDateTime now) {
        Optional<CronWords> words = CronWords.of(cron, now);
        return new ScheduleShown(
                kind,
                cron,
                active,
                words.map(one -> one.in(language)).orElse(cron),
                words.filter(one -> active)
                        .map(one -> one.next(now, TIMES_SHOWN))
                        .orElse(List.of()));
    }
}
