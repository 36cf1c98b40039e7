package school.quality.engine.allowance;

/** Why an allowance is what it is; names are never reused. */
public enum AllowanceReason {
    /** The points are not above 0: no allowance. */
    NO_POINTS,
    /** The points are below the least the policy asks for: no allowance. */
    BELOW_MINIMUM,
    /** The weight needs days worked and there is no row of them: no data, nothing paid. */
    NO_WORKTIME,
    /** The weight counts days worked and there were none: no allowance. */
    NO_DAYS_WORKED,
    /** The weight counts full-time equivalents and the person has none: no allowance. */
    NO_FTE,
    /** The per cent need a base pay and there is none: no data, nothing paid. */
    NO_BASE_PAY,
    /** The total lies in none of the bands of per cent: no allowance. */
    OUTSIDE_PERCENT_BANDS,
    /** The total lies in a band of 0 per cent: no allowance. */
    NO_PERCENT,
    /** Another regulation in force shares the same fund, which is paid once: the amount is unknown. */
    FUND_CLAIMED_TWICE,
    /** No fund is loaded: the amount is unknown. */
    NO_FUND,
    /** The fund does not cover the fixed parts: the amount is unknown. */
    FUND_TOO_SMALL,
    /** The share was held to the most one person may get. */
    HELD_TO_CAP,
    /** All sums were cut in proportion because together they passed the fund. */
    CUT_TO_FUND
}
