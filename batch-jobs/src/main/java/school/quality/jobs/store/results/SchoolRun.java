package school.quality.jobs.store.results;

import java.util.List;
import school.quality.jobs.store.facts.AskedSchool;

/**
 * The part of a run that is about one school.
 *
 * @param normSet number of the set of norms that it is judged by
 */
public record SchoolRun(long schoolRunId, AskedSchool school, List<Integer> regulations, int normSet) {}
