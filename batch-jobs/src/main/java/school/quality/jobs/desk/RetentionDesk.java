package school.quality.jobs.desk;

import java.time.Duration;
import java.time.Instant;
import school.quality.jobs.store.batches.FinishedJobs;
import school.quality.jobs.store.results.SupersededResults;

/** Keeps the database from growing with every night: removes results that were replaced long ago. The journal says which. */
public final class RetentionDesk {

    /** Results of one transaction: enough to be quick, few enough not to hold up runs that end meanwhile. */
    private static final int AT_ONCE = 50;

    private final SupersededResults results;
    private final FinishedJobs jobs;
    private final RetentionSettings settings;

    RetentionDesk(SupersededResults results, FinishedJobs jobs, RetentionSettings settings) {
        this.results = results;
        this.jobs = jobs;
        this.settings = settings;
    }

    /** How many results of schools would be removed. */
    public int removable(Instant endedBefore) {
        return results.count(endedBefore);
    }

    /**
     * Removes them.
     *
     * @return how many; those with which only removed ones were compared are among them
     */
    public int remove(Instant endedBefore) {
        int removed = 0;
        for (int part = some(endedBefore); part > 0; part = some(endedBefore)) {
            removed += part;
        }
        results.removeEmptyRuns(endedBefore);
        jobs.remove(endedBefore);
        return removed;
    }

    /**
     * Removes what the settings of the program say ({@code results.keep-days}): nothing if they keep everything.
     *
     * @return how many results
     */
    public int keepToPolicy(Instant now) {
        return settings.keepsAll() ? 0 : remove(now.minus(Duration.ofDays(settings.keepDays())));
    }

    private int some(Instant endedBefore) {
        return results.remove(endedBefore, AT_ONCE);
    }
}
