package school.quality.jobs.store.access;

/** What a program may ask for with a token, within what the person behind it may. */
public enum TokenScope {
    /** Figures of indicators and how they came about. */
    FIGURES,
    /** Points of sheets. */
    RATINGS,
    /** Sums. */
    ALLOWANCES,
    /** Loading data. */
    LOADS,
    /** The journal, and who may sign in. */
    OVERSIGHT
}
