package school.quality.engine.indicator;

/**
 * Why there is no value. The sentence for people is made from the code where it is shown.
 *
 * @param detail what the code speaks of: a dataset, a number; empty where there is nothing to add
 */
public record Reason(Code code, String detail) {

    /** Reasons are numbered by name and never reused for something else. */
    public enum Code {
        /** The dataset in the detail is not loaded for the period. */
        DATASET_NOT_LOADED,
        NOTHING_TO_COUNT,
        /** The group is smaller than the number in the detail, so that single pupils could be recognised. */
        GROUP_TOO_SMALL,
        /** About one teacher there are fewer answers of a group than the number in the detail (formulas, section 7). */
        TOO_FEW_ANSWERS,
        /** Stands only in results of a release that had no rule for the indicator yet. */
        NOT_EVALUATED_YET
    }

    public static Reason of(Code code) {
        return new Reason(code, "");
    }
}
