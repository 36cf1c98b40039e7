package school.quality.web.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.desk.RunDesk;
import school.quality.jobs.desk.RunReport;
import school.quality.jobs.desk.RunRequest;
import school.quality.jobs.desk.VerifyDesk;
import school.quality.jobs.desk.VerifyRequest;
import school.quality.jobs.proof.Verified;
import school.quality.web.background.Background;
import school.quality.web.background.Task;

/** What is evaluated or proven for each school right now, and what the last of it came to. */
final class RunsUnderWay {

    private final RunDesk runs;
    private final VerifyDesk proofs;
    private final Background background;
    private final Map<String, Evaluating> evaluating = new ConcurrentHashMap<>();
    private final Map<String, Proving> proving = new ConcurrentHashMap<>();

    RunsUnderWay(RunDesk runs, VerifyDesk proofs, Background background) {
        this.runs = runs;
        this.proofs = proofs;
        this.background = background;
    }

    /** A period that is evaluated. */
    record Evaluating(String period, Task<RunReport> task) {}

    /** A run whose result is proven. */
    record Proving(long runId, Task<Optional<Verified>> task) {}

    /** Begins to evaluate a period of a school, unless one of its periods is evaluated already. */
    void run(String school, String period, Optional<String> by) {
        RunRequest request = new RunRequest(period, List.of(school), Optional.empty(), by);
        evaluating.compute(
                school,
                (code, last) ->
                        isBusy(last) ? last : new Evaluating(period, background.begin(() -> runs.run(request))));
    }

    /** Begins to prove the result of a run, unless one of the school is proven already. */
    void verify(String school, long runId) {
        VerifyRequest request = new VerifyRequest(Optional.of(runId), Optional.of(school), Optional.empty());
        proving.compute(
                school,
                (code, last) -> last != null && !last.task().isDone()
                        ? last
                        : new Proving(runId, background.begin(proof(request))));
    }

    Optional<Evaluating> evaluating(String school) {
        return Optional.ofNullable(evaluating.get(school));
    }

    Optional<Proving> proving(String school) {
        return Optional.ofNullable(proving.get(school));
    }

    boolean isBusy(String school) {
        return isBusy(evaluating.get(school));
    }

    private static boolean isBusy(@Nullable Evaluating last) {
        return last != null && !last.task().isDone();
    }

    private Supplier<Optional<Verified>> proof(VerifyRequest request) {
        return () -> {
            List<Verified> found = new ArrayList<>();
            proofs.verify(proofs.wanted(request), found::add);
            return found.stream().findFirst();
        };
    }
}
