package school.quality.jobs.desk;

import java.time.Instant;
import school.quality.jobs.store.results.SupersededResults;

/** Keeps the database from growing with every night: removes results that were replaced long ago. The journal says which. */
public final class RetentionDesk {

    /** Results of one transaction: enough to be quick, few enough not to hold up runs that end meanwhile. */
    private static final int AT_ONCE = 50;

    private final SupersededResults results;

    RetentionDesk(SupersededResults results) {
        this.results = results;
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
        return removed;
    }

    private int some(Instant endedBefore) {
        return results.remove(endedBefore, AT_ONCE);
    }
}
