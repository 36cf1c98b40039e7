package school.quality.jobs.store.results;

/**
 * A run that this process carries out, or has found to be needless.
 *
 * @param runId where nothing has changed, the newest of the runs whose results hold
 * @param schools how many it evaluates; 0 where nothing has changed
 */
public record OpenRun(long runId, RunState state, int schools) {}
