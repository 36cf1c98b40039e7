package school.quality.jobs.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import school.quality.engine.rulebook.RuleBook;
import school.quality.jobs.evaluate.BatchStores;
import school.quality.jobs.evaluate.BatchTaker;
import school.quality.jobs.evaluate.ProcessName;
import school.quality.jobs.store.batches.TakenBatch;
import school.quality.jobs.store.batches.Workers;

/** Lends a hand to runs that other processes have begun and hand out: evaluates one batch of schools after the other. */
public final class WorkerDesk {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final BatchTaker taker;
    private final BatchStores stores;
    private final String ruleBook;
    private final String name = ProcessName.ofThis();

    WorkerDesk(BatchTaker taker, BatchStores stores, RuleBook rules) {
        this.taker = taker;
        this.stores = stores;
        this.ruleBook = rules.version().toString();
    }

    /** What this worker is called on screens that show who works on a batch. */
    public String name() {
        return name;
    }

    /**
     * Works until it is told to stop; then it ends the batch it has.
     *
     * @param stop zero when it is time to stop
     * @param told each batch that it has evaluated, or could not
     * @throws org.springframework.dao.DataAccessException or {@link org.springframework.transaction.TransactionException} where
     *     the database was lost; a batch that went on is open again
     */
    public void work(CountDownLatch stop, Consumer<TakenBatch> told) throws InterruptedException {
        try (Workers.Joined here = stores.workers().join()) {
            boolean taken = false;
            while (!stop.await(taken ? 0 : PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                here.verify();
                Optional<TakenBatch> batch = take();
                batch.ifPresent(told);
                taken = batch.isPresent();
            }
        }
    }

    private Optional<TakenBatch> take() {
        return stores.handedOut().offers(ruleBook).stream()
                .map(offer -> taker.take(offer, name))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
