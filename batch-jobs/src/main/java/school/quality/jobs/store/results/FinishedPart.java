package school.quality.jobs.store.results;

/**
 * The finished part of a run that is about one school.
 *
 * @param changeNo the state of the school's data that it saw
 * @param ruleBook release of the program and version of the rules by which it was found
 */
public record FinishedPart(
        long schoolRunId, long runId, int schoolId, String school, String period, long changeNo, String ruleBook) {}
