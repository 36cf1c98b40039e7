package school.quality.jobs.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.dataset.Dataset;

/**
 * Threads that read tables of a load beside each other. All tables of one dataset are read by the same thread, in the
 * order in which they came: so its rows always lie in the same order, and two tables never wait for each other.
 */
final class Lanes implements AutoCloseable {

    /** Two thirds of the rows that a school hands in. */
    private static final String HEAVIEST = "marks";

    private static final int MOST_WAITING = 8;
    private static final int BETWEEN_LOOKS_MS = 200;

    private final List<ExecutorService> threads = new ArrayList<>();
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final TransactionTemplate own;
    private final Runnable meanwhile;

    /**
     * @param own begins a transaction for each table
     * @param meanwhile what the caller's thread does now and then while it waits
     */
    Lanes(TransactionTemplate own, Runnable meanwhile) {
        this.own = own;
        this.meanwhile = meanwhile;
        threads.add(Executors.newSingleThreadExecutor());
        threads.add(Executors.newSingleThreadExecutor());
    }

    /** Begins to read a table, after those of its dataset that came before; waits while too many are waiting. */
    <T> Future<T> submit(Dataset dataset, Supplier<T> reading) {
        take(1);
        FutureTask<T> task = new FutureTask<>(() -> own.execute(status -> reading.get()));
        threads.get(dataset.name().equals(HEAVIEST) ? 0 : 1).execute(() -> {
            try {
                task.run();
            } finally {
                room.release();
            }
        });
        return task;
    }

    /** Waits until all tables are read. */
    void await() {
        take(MOST_WAITING);
        room.release(MOST_WAITING);
    }

    private void take(int places) {
        try {
            while (!room.tryAcquire(places, BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS)) {
                meanwhile.run();
            }
            meanwhile.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Loading was interrupted", e);
        }
    }

    /** The outcome of a table; what went wrong in its thread goes wrong here. */
    static <T> T outcome(Future<T> reading) {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Loading was interrupted", e);
        }
    }

    /** No table is begun any more; those that are being read end before the caller goes on. */
    @Override
    public void close() {
        threads.forEach(ExecutorService::shutdownNow);
        for (ExecutorService thread : threads) {
            boolean ended = false;
            while (!ended) {
                try {
                    ended = thread.awaitTermination(1, TimeUnit.MINUTES);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
