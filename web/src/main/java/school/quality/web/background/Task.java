package school.quality.web.background;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import school.quality.jobs.desk.Refusal;

/** Some work in the background, what came of it, or why nothing did. */
public final class Task<R> {

    private static final Logger LOG = LoggerFactory.getLogger(Task.class);

    private final Instant begun = Instant.now();
    private final CompletableFuture<R> work;

    Task(CompletableFuture<R> work) {
        this.work = work.whenComplete((result, failure) -> log(failure));
    }

    public Instant begun() {
        return begun;
    }

    public boolean isDone() {
        return work.isDone();
    }

    /** Waits a little for work that is often short; says whether it has ended. */
    public boolean endsWithin(Duration time) {
        try {
            work.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException goesOnOrFailed) {
            return isDone();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return isDone();
    }

    /** Empty while it goes on, and where nothing came of it. */
    public Optional<R> result() {
        return isDone() && !work.isCompletedExceptionally() ? Optional.of(work.join()) : Optional.empty();
    }

    /** Whether it ended with a failure or a refusal. */
    public boolean hasFailed() {
        return work.isCompletedExceptionally();
    }

    /** Why a desk refused it. */
    public Optional<String> refusal(Locale language) {
        return refused().map(refusal -> refusal.sentence(language));
    }

    /** The same, for rooms that have words of their own for it. */
    public Optional<Refusal> refused() {
        return hasFailed() && cause() instanceof Refusal refusal ? Optional.of(refusal) : Optional.empty();
    }

    private @Nullable Throwable cause() {
        try {
            work.join();
            return null;
        } catch (CompletionException failed) {
            return failed.getCause();
        }
    }

    private static void log(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (cause != null && !(cause instanceof Refusal refusal && !refusal.isUnexpected())) {
            LOG.error("work in the background failed", cause);
        }
    }
}
