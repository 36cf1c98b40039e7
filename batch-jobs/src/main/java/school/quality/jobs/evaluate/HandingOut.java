package school.quality.jobs.evaluate;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.step.StepExecution;
import school.quality.jobs.store.batches.HandedOut.Offer;
import school.quality.jobs.store.batches.WorkersTold.News;

/**
 * Lays out the batches of a run in the tables of Spring Batch, where threads of this process or workers take them, and waits
 * until all have ended.
 */
final class HandingOut implements PartitionHandler {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    /** So long open batches may lie with nobody at work. */
    private static final Duration UNTOUCHED = Duration.ofSeconds(10);

    private final WayOfRunning way;
    private final RunWatch watch;
    private final BatchTaker taker;
    private final String name;
    private final int hands;

    /** @param hands threads that this process can lend */
    HandingOut(WayOfRunning way, RunWatch watch, BatchTaker taker, String name, int hands) {
        this.way = way;
        this.watch = watch;
        this.taker = taker;
        this.name = name;
        this.hands = hands;
    }

    @Override
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution all) throws Exception {
        Set<StepExecution> batches = splitter.split(all, 1);
        long execution = all.getJobExecutionId();
        watch.begin(execution);
        try (Hands own = new Hands(taker, new Offer(EvaluateStep.runOf(all), watch.period(), execution), name)) {
            if (!way.byWorkers() || !watch.handOut(way)) {
                own.begin(Math.min(hands, batches.size()));
            }
            await(own, batches.size());
        } finally {
            watch.end();
        }
        return ended(batches, watch.states());
    }

    private void await(Hands own, int batches) throws InterruptedException {
        while (watch.look(way) > 0) {
            if (!own.haveBegun() && watch.isUntouchedFor(UNTOUCHED)) {
                watch.tell(News.LEFT);
                own.begin(Math.min(hands, batches));
            }
            own.awaitBatch(BETWEEN_LOOKS);
        }
    }

    private static Set<StepExecution> ended(Set<StepExecution> batches, Map<Long, String> states) {
        batches.forEach(
                batch -> batch.setStatus(BatchStatus.valueOf(Objects.requireNonNull(states.get(batch.getId())))));
        return batches;
    }
}
