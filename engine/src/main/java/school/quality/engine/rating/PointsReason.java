package school.quality.engine.rating;

/** Why a criterion gave the points it gave. Sentences are made from the code elsewhere; a name is never reused. */
public enum PointsReason {
    /** The value (of the unit in the detail) lies in none of the bands: 0 points. */
    OUTSIDE_BANDS,
    /** The table has no row for the value in the detail: 0 points. */
    NO_ROW_FOR_VALUE,
    /** There are rows of the dataset, but none of this person's fits: 0 points. */
    NO_ITEMS,
    /** The entered number lay outside the bounds and was held to the one in the detail. */
    HELD_TO_BOUND,
    /** The points were cut to the most the criterion can bring. */
    HELD_TO_MAX,
    /** The precondition does not hold: 0 points. */
    PRECONDITION_NOT_MET,
    /** The precondition could not be looked at: no data. */
    PRECONDITION_WITHOUT_VALUE,
    /** Fewer in the group than the regulation asks for; the detail says how many: not applicable. */
    SAMPLE_TOO_SMALL,
    /** The indicator has a value, but not for this person: not applicable. */
    NO_OWN_FIGURE,
    /** There is nothing to count in this person's figure: not applicable. */
    NOTHING_TO_COUNT,
    /** The person leads no class: not applicable. */
    LEADS_NO_CLASS,
    /** The dataset in the detail is not loaded for the period: no data. */
    DATASET_NOT_LOADED,
    /** The indicator in the detail is not evaluated yet: no data. */
    NOT_EVALUATED_YET,
    /** The sheet has no entry for the criterion: no data. */
    NO_ENTRY,
    /** The entry is no number although the criterion needs one: no data. */
    NOT_A_NUMBER,
    /** The staff register says nothing: no data. */
    EMPTY_ATTRIBUTE,
    /** There is no figure of the earlier period to measure the change from: no data. */
    NO_BASE,
    /** There is no value of the school or level to compare with: no data. */
    NO_REFERENCE,
    /** The method asks for rows of a dataset, and the source gives none: no data. */
    NOT_ITEMS,
    /** The declared value is further from the actual one than allowed: 0 points. */
    OUTSIDE_TOLERANCE,
    /** Not all items of the list are met, the one in the detail is missing: 0 points. */
    NOT_ALL_MET,
    /** The source in the detail, which the formula names, has no value: no data. */
    NAME_WITHOUT_VALUE,
    /** The formula divides by 0 with these values: no data. */
    NOT_COMPUTABLE,
    /** None of the criteria that it takes points from has a value. */
    OTHERS_WITHOUT_VALUE,
    /** The points are shown here and count only through the criterion in the detail. */
    COUNTS_THROUGH,
    /** Points were added because the condition of the bonus holds. */
    BONUS,
    /** The commission decided otherwise than computed. */
    DECIDED,
    /** The commission decided otherwise, and nobody wrote down why. */
    DECIDED_WITHOUT_REASON
}
