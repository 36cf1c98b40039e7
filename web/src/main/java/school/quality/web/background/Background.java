package school.quality.web.background;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Carries out loads and runs while pages are answered. Its threads are the program's own and see all rows: whoever begins
 * something has looked first whether the person may.
 */
public final class Background implements AutoCloseable {

    /** More at once would only make each slower on a school's computer. */
    private static final int AT_ONCE = 2;

    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, named());

    /** Begins some work, or lets it wait until others have ended. */
    public <R> Task<R> begin(Supplier<R> work) {
        return new Task<>(CompletableFuture.supplyAsync(work, workers));
    }

    /** What has begun is broken off and taken up by the next start; a load leaves nothing half. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private static ThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "background-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
