package school.quality.engine.rating.step;

/** Why a step with a sheet is not taken. */
public enum StepRefusal {
    /** Nobody reviews or decides the own sheet. */
    OWN_SHEET,
    /** Only the teacher takes this step, on the own sheet. */
    NOT_THE_OWN_SHEET,
    /** Only the head of the method union takes this step. */
    NOT_THE_REVIEWER,
    /** Only the commission takes this step. */
    NOT_THE_COMMISSION,
    /** The sheet is not at this step. */
    NOT_DUE,
    /** This step brings no points. */
    NO_POINTS_HERE,
    /** Points of this criterion are computed from data and not claimed. */
    NOT_TO_BE_CLAIMED,
    /** The step has to be explained. */
    NO_REASON,
    /** Points other than the computed ones need a reason. */
    DIFFERENT_WITHOUT_REASON,
    /** The days in which the teacher could appeal are over. */
    TERM_IS_OVER,
    /** The teacher still has time to acknowledge or to appeal. */
    TERM_IS_RUNNING,
    /** An appeal waits for its answer. */
    NOT_ANSWERED
}
