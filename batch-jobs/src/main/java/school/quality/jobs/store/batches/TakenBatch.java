package school.quality.jobs.store.batches;

import java.time.Duration;

/**
 * A batch of schools that somebody has evaluated, or could not.
 *
 * @param name what it is called within its run
 * @param schools how many are evaluated now; those that were before do not count
 * @param rows of results that were written
 */
public record TakenBatch(
        long runId, String period, String name, boolean failed, long schools, long rows, Duration lasted) {}
