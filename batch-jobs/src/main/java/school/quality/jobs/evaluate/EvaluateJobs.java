package school.quality.jobs.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.ApplicationEventPublisher;
import school.quality.jobs.store.results.PeriodClaim;
import school.quality.jobs.store.results.Runs;

/** The job of one run: its schools in batches, which are handed out and awaited. */
public final class EvaluateJobs {

    private static final int SCHOOLS_A_BATCH = 10;
    /** Each holds a connection; the pool has some more for the claim of the period and the register of jobs. */
    private static final int MOST_BATCHES_AT_ONCE = 6;

    private final JobRepository repository;
    private final Runs runs;
    private final BatchTaker taker;
    private final BatchStores stores;
    private final ApplicationEventPublisher events;

    EvaluateJobs(
            JobRepository repository,
            Runs runs,
            BatchTaker taker,
            BatchStores stores,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.runs = runs;
        this.taker = taker;
        this.stores = stores;
        this.events = events;
    }

    /** @param claim of the period, held until the job has ended */
    public Job of(long runId, String period, PeriodClaim claim, WayOfRunning way) {
        RunWatch watch = new RunWatch(runId, period, claim, stores, events);
        Partitioner batches = size -> batches(runs.schoolIds(runId));
        Step all = new StepBuilder("evaluate.all", repository)
                .partitioner(EvaluateJob.BATCH, batches)
                .partitionHandler(new HandingOut(way, watch, taker, ProcessName.ofThis(), batchesAtOnce()))
                .build();
        return new JobBuilder(EvaluateJob.NAME, repository).start(all).build();
    }

    /** At least two, because a batch waits for the database half of its time. */
    private static int batchesAtOnce() {
        return Math.max(2, Math.min(Runtime.getRuntime().availableProcessors(), MOST_BATCHES_AT_ONCE));
    }

    private static Map<String, ExecutionContext> batches(List<Integer> schools) {
        Map<String, ExecutionContext> batches = new HashMap<>();
        for (int first = 0; first < schools.size(); first += SCHOOLS_A_BATCH) {
            int last = Math.min(first + SCHOOLS_A_BATCH, schools.size()) - 1;
            ExecutionContext batch = new ExecutionContext();
            batch.putInt(EvaluateStep.FROM, schools.get(first));
            batch.putInt(EvaluateStep.TO, schools.get(last));
            batches.put("schools-%06d".formatted(first), batch);
        }
        return batches;
    }
}
