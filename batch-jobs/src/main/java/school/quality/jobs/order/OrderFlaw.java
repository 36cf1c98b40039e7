package school.quality.jobs.order;

/**
 * What can be wrong with a result that is about to be paid. Those that stop an order must be put right; warnings are for a
 * person to confirm. A number is never used again.
 */
public enum OrderFlaw {
    /** Points without a figure, a row or an entry behind them. */
    NO_GROUND("P01", true),
    /** The commission's points differ from the computed ones and no reason is given. */
    DECIDED_WITHOUT_REASON("P02", true),
    /** Points of a criterion that names no clause of the local act. */
    NO_CLAUSE("P03", false),
    /** Same value, same computed points, other points, and no reason for the difference. */
    OTHER_POINTS_ON_SAME_GROUND("P04", true),
    /** The same with a reason. */
    OTHER_POINTS_BY_DECISION("P05", false),
    /** Same weight in a fund, and sums that differ by more than a kopeck. */
    OTHER_SUM_ON_SAME_GROUND("P06", true),
    /** Computed points above the criterion's maximum. */
    ABOVE_CRITERION_MAX("P07", true),
    /** A sheet above the most that sheet or sections can bring. */
    ABOVE_SHEET_MAX("P08", true),
    /** A sum above the most one person may get. */
    ABOVE_PERSON_CAP("P09", true),
    /** What is paid and what is left are not what there is to pay. */
    SUM_IS_NOT_THE_FUND("P10", true),
    /** The months of a person do not add up to the sum. */
    MONTHS_ARE_NOT_THE_SUM("P11", true),
    /** Sums are unknown: no fund, or one that is too small. */
    SUM_UNKNOWN("P12", true),
    /** Two regulations pay from one fund. */
    FUND_CLAIMED_TWICE("P13", true),
    /** A criterion takes results of the all-Russian check works, personal outcomes or health. */
    FORBIDDEN_SOURCE("P14", true),
    /** A title, a document or a value names what no criterion may take. */
    NAMES_FORBIDDEN_SOURCE("P15", false),
    /** The incentive part of the pay passes 30 %. */
    INCENTIVE_SHARE("P16", false),
    /** No base pay is loaded, so that the incentive share is unknown. */
    INCENTIVE_SHARE_UNKNOWN("P17", false),
    /** Data were loaded after the result was computed. */
    OLDER_THAN_THE_DATA("P18", false),
    /** People with points whose category shares no fund. */
    NO_POLICY("P19", false),
    /** Nobody is paid anything. */
    NOTHING_TO_PAY("P20", true);

    private final String number;
    private final boolean stops;

    OrderFlaw(String number, boolean stops) {
        this.number = number;
        this.stops = stops;
    }

    /** Names its sentence. */
    public String number() {
        return number;
    }

    /** Whether no order may be made while it stands. */
    public boolean stops() {
        return stops;
    }
}
