package school.quality.jobs.load.journal;

/** The part of a year that a final mark is for; the name is the last part of the period's code ({@code 2024-25/Q1}). */
public enum TermKey {
    Q1,
    Q2,
    Q3,
    Q4,
    S1,
    S2,
    /** The year as a whole. */
    Y
}
