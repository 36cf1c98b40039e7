package school.quality.jobs.evaluate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import school.quality.jobs.store.batches.HandedOut.Offer;
import school.quality.jobs.store.batches.TakenBatch;

/** Threads of this process that take batches of a run until they are told to stop; none until they are asked to begin. */
final class Hands implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Hands.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LAST_BATCH = Duration.ofMinutes(1);

    private final BatchTaker taker;
    private final Offer offer;
    private final String name;
    private final Semaphore ended = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    Hands(BatchTaker taker, Offer offer, String name) {
        this.taker = taker;
        this.offer = offer;
        this.name = name;
    }

    void begin(int count) {
        for (int number = threads.size(); number < count; number++) {
            Thread thread = new Thread(this::work, "evaluate-" + offer.runId() + "-" + number);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    boolean haveBegun() {
        return !threads.isEmpty();
    }

    /** Waits a little, less if a batch ends. */
    void awaitBatch(Duration atMost) throws InterruptedException {
        if (ended.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            ended.drainPermits();
        }
    }

    private void work() {
        try {
            boolean stopping = false;
            while (!stopping) {
                boolean taken = take().isPresent();
                ended.release(taken ? 1 : 0);
                stopping = stopped.await(taken ? 0 : PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<TakenBatch> take() {
        try {
            return taker.take(offer, name);
        } catch (RuntimeException broken) {
            // mostly the database was lost; after some attempts the batch is given up
            LOG.warn("a batch was broken off and is open again", broken);
            return Optional.empty();
        }
    }

    /** Waits for the batches that go on; all of them have ended unless something went wrong. */
    @Override
    public void close() throws InterruptedException {
        stopped.countDown();
        for (Thread thread : threads) {
            thread.join(LAST_BATCH.toMillis());
        }
    }
}
