package school.quality.engine.indicator;

/** What a figure is about. */
public enum Scope {
    SCHOOL,
    LEVEL,
    GRADE,
    CLASS,
    SUBJECT,
    CLASS_SUBJECT,
    TEACHER,
    METHOD_UNION,
    STAFF_CATEGORY,
    ROOM,
    /** A teacher's class and subject: the pairs over which a criterion takes its mean; never exported. */
    TEACHER_CLASS_SUBJECT
}
