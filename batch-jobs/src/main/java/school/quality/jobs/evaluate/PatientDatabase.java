package school.quality.jobs.evaluate;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;
import org.springframework.dao.DataAccessException;
import school.quality.jobs.store.batches.WorkersTold.News;

/** Asks a database that may be restarted meanwhile: again and again for some minutes, with growing pauses. */
final class PatientDatabase {

    private static final RetryPolicy SOME_MINUTES = RetryPolicy.builder()
            .includes(DataAccessException.class)
            .delay(Duration.ofSeconds(1))
            .multiplier(1.5)
            .maxDelay(Duration.ofSeconds(10))
            .maxRetries(Long.MAX_VALUE)
            .timeout(Duration.ofMinutes(10))
            .build();

    private final RetryTemplate again = new RetryTemplate(SOME_MINUTES);
    private boolean silent;

    PatientDatabase(Consumer<News> told) {
        again.setRetryListener(new RetryListener() {
            @Override
            public void beforeRetry(RetryPolicy policy, Retryable<?> question) {
                if (!silent) {
                    silent = true;
                    told.accept(News.NO_DATABASE);
                }
            }

            @Override
            public void onRetrySuccess(RetryPolicy policy, Retryable<?> question, Object answer) {
                if (silent) {
                    silent = false;
                    told.accept(News.DATABASE_AGAIN);
                }
            }
        });
    }

    /** @throws DataAccessException if it does not answer for ten minutes */
    <T> T ask(Supplier<T> question) {
        return again.invoke(question);
    }
}
