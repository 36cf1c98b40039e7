package school.quality.jobs.desk;

import java.util.List;
import school.quality.jobs.store.results.RunState;

/**
 * What became of a run.
 *
 * @param schools codes of the schools it is about
 * @param unregulated of them those without a regulation in force: only evaluated
 */
public record RunReport(long runId, RunState state, List<String> schools, List<String> unregulated) {}
