package school.quality.jobs.sheet;

/** What a row or a cell means, and so how it is coloured. */
public enum Tone {
    NORMAL,
    /** The norm is met. */
    GOOD,
    /** Close to the norm, or to be looked at. */
    WARNING,
    /** The norm is missed, a fault. */
    BAD,
    /** Without data, or of no weight. */
    MUTED,
    /** A sum of the rows above. */
    TOTAL,
    /** Opens a group of rows. */
    HEADING
}
