package school.quality.engine.period;

/** Kinds of grading periods, from the finest to the whole year; a school uses one or two of them beside the year. */
public enum PeriodKind {
    QUARTER,
    TRIMESTER,
    SEMESTER,
    HALF_YEAR,
    YEAR
}
