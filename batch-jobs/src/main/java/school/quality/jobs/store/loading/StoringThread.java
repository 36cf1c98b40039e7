package school.quality.jobs.store.loading;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** A thread with one transaction, in which others have things done one after the other: all of them, or nothing. */
final class StoringThread implements AutoCloseable {

    private static final int BETWEEN_LOOKS_MS = 200;

    private final BlockingDeque<Runnable> tasks = new LinkedBlockingDeque<>();
    private final Semaphore room;
    private final Runnable givingUp;
    private final FutureTask<@Nullable Void> running;
    private boolean ended;

    /**
     * @param own begins a transaction of its own
     * @param room how much may wait until whoever adds something has to wait too
     * @param givingUp what is done before the transaction is given up
     */
    StoringThread(TransactionTemplate own, int room, Runnable givingUp) {
        this.room = new Semaphore(room);
        this.givingUp = givingUp;
        running = new FutureTask<>(() -> own.executeWithoutResult(status -> work()), null);
        new Thread(running, "storing").start();
    }

    private void work() {
        try {
            while (!ended) {
                tasks.takeFirst().run();
            }
        } catch (InterruptedException e) {
            giveUp(e);
            throw interrupted(e);
        } catch (RuntimeException e) {
            giveUp(e);
            throw e;
        }
    }

    /** What went wrong first is what has to be told. */
    private void giveUp(Exception why) {
        try {
            givingUp.run();
        } catch (RuntimeException further) {
            why.addSuppressed(further);
        }
    }

    /** The answer to a question that goes before all that waits. */
    <T> T ask(Callable<T> question) {
        FutureTask<T> answer = new FutureTask<>(question);
        tasks.addFirst(answer);
        return outcome(answer);
    }

    /** Has something done after all that waits; until then it takes of the room. */
    void add(int size, Runnable task) {
        try {
            while (!room.tryAcquire(size, BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS)) {
                failIfOver();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        tasks.addLast(() -> {
            task.run();
            room.release(size);
        });
    }

    /** Has the last thing done and the transaction committed. */
    void end(Runnable last) {
        tasks.addLast(() -> {
            last.run();
            ended = true;
        });
        outcome(running);
    }

    /** Gives up whatever was done, unless it ended before. */
    @Override
    public void close() {
        tasks.addFirst(() -> {
            throw new CancellationException();
        });
        try {
            running.get();
        } catch (ExecutionException e) {
            // told to whoever waited for it, or given up just now
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> T outcome(Future<T> awaited) {
        try {
            while (true) {
                try {
                    return awaited.get(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    failIfOver();
                }
            }
        } catch (ExecutionException e) {
            throw failure(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void failIfOver() throws InterruptedException {
        if (running.isDone()) {
            try {
                running.get();
            } catch (ExecutionException e) {
                throw failure(e);
            }
        }
    }

    private static RuntimeException failure(ExecutionException e) {
        return e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Loading was interrupted", e);
    }
}
