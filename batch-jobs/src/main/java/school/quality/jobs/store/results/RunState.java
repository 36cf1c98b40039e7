package school.quality.jobs.store.results;

/** What {@link Runs#begin} found. */
public enum RunState {
    /** A new run was entered. */
    NEW,
    /** The same run was begun by a process that is gone: it is taken up where it was left. */
    TAKEN_UP,
    /** All schools have their results: data, regulations and rules have not changed since. */
    UNCHANGED
}
