package school.quality.engine.rating;

/** What became of a condition of the regulation. */
public enum Outcome {
    /** There is no such condition. */
    NOT_ASKED,
    MET,
    NOT_MET,
    /** Its source has no value. */
    UNKNOWN
}
