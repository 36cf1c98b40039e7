package school.quality.engine.indicator;

/** The three answers a figure can give; no data is never read as zero (formulas, section 1). */
public enum Status {
    VALUE,
    /** The data are there, but there is nothing to count. */
    NOT_APPLICABLE,
    /** A dataset the figure needs is not loaded for the period. */
    NO_DATA
}
