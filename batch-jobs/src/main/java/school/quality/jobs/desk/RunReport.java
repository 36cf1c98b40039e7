package school.quality.jobs.desk;

import java.util.List;
import school.quality.jobs.store.results.RunState;
import school.quality.jobs.store.results.Runs;

/**
 * What became of a run.
 *
 * @param schools codes of the schools that were asked for
 * @param evaluated how many of them it evaluated; the others have kept their results, because nothing has changed
 * @param unregulated of them those without a regulation in force: only evaluated
 * @param uncredited of the schools it evaluated, and where that is none of all: classes and subjects with marks that are no teacher's
 * @param claimedTwice of the same: funds that several regulations share, so that no sums are known
 */
public record RunReport(
        long runId,
        RunState state,
        List<String> schools,
        int evaluated,
        List<String> unregulated,
        List<Runs.UncreditedMarks> uncredited,
        List<Runs.FundClaimedTwice> claimedTwice) {

    /** How many schools have kept the results they had. */
    public int untouched() {
        return schools.size() - evaluated;
    }
}
