package school.quality.engine.regulation;

/** Over what a criterion looks at a teacher's classes. */
public enum Per {
    /** One figure over all classes together. */
    POOLED,
    /** Points for each class and subject, then their mean. */
    CLASS_MEAN
}
