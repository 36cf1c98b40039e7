package school.quality.jobs.plan;

/** How far something that falls due has come. */
public enum PlanState {
    /** The data are there, and the newest run of the period has seen them and given an answer. */
    DONE,
    /** The data are there, but no run has seen them or given an answer. */
    LOADED,
    /** Data are not loaded; there is still time. */
    MISSING,
    /** Data are not loaded, and the day is past. */
    OVERDUE
}
