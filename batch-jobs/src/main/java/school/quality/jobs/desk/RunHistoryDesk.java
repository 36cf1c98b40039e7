package school.quality.jobs.desk;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import school.quality.jobs.evaluate.BatchStores;
import school.quality.jobs.evaluate.EvaluateJob;
import school.quality.jobs.store.batches.RunProgress;
import school.quality.jobs.store.results.RunHistory;
import school.quality.jobs.store.results.RunHistory.Run;

/** Looks back at the runs of a school, and says how far one is that goes on. */
public final class RunHistoryDesk {

    private final RunHistory history;
    private final JobRepository repository;
    private final BatchStores stores;

    RunHistoryDesk(RunHistory history, JobRepository repository, BatchStores stores) {
        this.history = history;
        this.repository = repository;
        this.stores = stores;
    }

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

    /** How far the newest run of the school is, if some process is carrying it out; looks beyond the school. */
    public Optional<RunProgress> progress(String school) {
        return runs(school).stream()
                .findFirst()
                .filter(run -> run.finishedAt() == null && history.isEvaluated(run.period()))
                .flatMap(run -> progress(run.runId()));
    }

    private Optional<RunProgress> progress(long runId) {
        JobInstance begun = repository.getJobInstance(
                EvaluateJob.NAME,
                new JobParametersBuilder().addLong(EvaluateJob.RUN_ID, runId).toJobParameters());
        JobExecution last = begun == null ? null : repository.getLastJobExecution(begun);
        LocalDateTime since = last == null ? null : last.getStartTime();
        return since == null
                ? Optional.empty()
                : Optional.of(stores.progress().of(runId, last.getId(), Duration.between(since, LocalDateTime.now())));
    }
}
