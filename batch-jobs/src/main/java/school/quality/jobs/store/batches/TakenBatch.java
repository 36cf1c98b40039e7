package school.quality.jobs.store.batches;

import java.time.Duration;
import java.util.List;

/**
 * A batch of schools that somebody has evaluated, or could not.
 *
 * @param name what it is called within its run
 * @param failed whether some of its schools, or all, could not be evaluated
 * @param broken codes of those that could not while the others could; empty where the batch as a whole could not
 * @param schools how many are evaluated now; those that were before do not count
 * @param rows of results that were written
 */
public record TakenBatch(
        long runId,
        String period,
        String name,
        boolean failed,
        List<String> broken,
        long schools,
        long rows,
        Duration lasted) {}
