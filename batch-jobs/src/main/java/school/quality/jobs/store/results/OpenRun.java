package school.quality.jobs.store.results;

/** A run that this process carries out, or has found finished. */
public record OpenRun(long runId, RunState state) {}
