package school.quality.jobs.desk;

import java.util.List;
import school.quality.jobs.store.results.RunState;
import school.quality.jobs.store.results.Runs;

/**
 * What became of a run.
 *
 * @param schools codes of the schools it is about
 * @param unregulated of them those without a regulation in force: only evaluated
 * @param uncredited classes and subjects with marks that are no teacher's
 * @param claimedTwice funds that several regulations share, so that no sums are known
 */
public record RunReport(
        long runId,
        RunState state,
        List<String> schools,
        List<String> unregulated,
        List<Runs.UncreditedMarks> uncredited,
        List<Runs.FundClaimedTwice> claimedTwice) {}
