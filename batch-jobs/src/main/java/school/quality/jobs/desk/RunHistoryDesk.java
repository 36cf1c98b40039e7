package school.quality.jobs.desk;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import school.quality.jobs.evaluate.EvaluateJob;
import school.quality.jobs.store.results.RunHistory;
import school.quality.jobs.store.results.RunHistory.Run;

/** Looks back at the runs of a school, and at the steps of one that goes on. */
public final class RunHistoryDesk {

    private final RunHistory history;
    private final JobRepository repository;

    RunHistoryDesk(RunHistory history, JobRepository repository) {
        this.history = history;
        this.repository = repository;
    }

    /**
     * A step of a run.
     *
     * @param name as the job calls it; a batch of schools has its number after a colon
     * @param state as Spring Batch calls it, for example {@code STARTED}
     * @param lasted null while it has not ended
     */
    public record Step(String name, String state, @Nullable Duration lasted) {}

    /** The last fifty, the newest first. */
    public List<Run> runs(String school) {
        return history.of(school);
    }

    /** What can be evaluated, the newest first. */
    public List<String> periods(String school) {
        return history.periods(school);
    }

    public Optional<Run> run(String school, long runId) {
        return history.find(school, runId);
    }

    /** The steps of the last attempt at a run of the school, as they began. */
    public List<Step> steps(String school, long runId) {
        return run(school, runId).map(run -> steps(run.runId())).orElse(List.of());
    }

    private List<Step> steps(long runId) {
        JobInstance begun = repository.getJobInstance(
                EvaluateJob.NAME,
                new JobParametersBuilder().addLong(EvaluateJob.RUN_ID, runId).toJobParameters());
        JobExecution last = begun == null ? null : repository.getLastJobExecution(begun);
        return last == null
                ? List.of()
                : last.getStepExecutions().stream()
                        .sorted(Comparator.comparingLong(StepExecution::getId))
                        .map(RunHistoryDesk::step)
                        .toList();
    }

    private static Step step(StepExecution of) {
        LocalDateTime began = of.getStartTime();
        LocalDateTime ended = of.getEndTime();
        return new Step(
                of.getStepName(),
                of.getStatus().name(),
                began == null || ended == null ? null : Duration.between(began, ended));
    }
}
