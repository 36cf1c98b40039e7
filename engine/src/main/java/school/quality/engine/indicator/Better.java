package school.quality.engine.indicator;

/** Which way an indicator should go. */
public enum Better {
    HIGHER,
    LOWER,
    /** Neither way is good in itself, as with the number of pupils. */
    NEUTRAL
}
