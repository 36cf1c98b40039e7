package school.quality.engine.regulation.check;

import static school.quality.engine.regulation.check.Severity.ERROR;
import static school.quality.engine.regulation.check.Severity.WARNING;

/** What can be wrong with a regulation that can be read. Each has a number that is never used again. */
public enum Flaw {
    /** Values between two rows get nothing. */
    BANDS_GAP("K01", ERROR),
    /** Values between two rows get nothing because the value is not rounded as the rows are written. */
    BANDS_GAP_UNROUNDED("K02", ERROR),
    /** Values belong to two rows. */
    BANDS_OVERLAP("K03", ERROR),
    /** One value, the bound, belongs to two rows. */
    BANDS_SHARED_BOUND("K04", ERROR),
    /** A row that ends before it begins. */
    BAND_EMPTY("K05", ERROR),
    /** A row outside everything the figure can be. */
    BAND_OUTSIDE("K06", ERROR),
    /** A row whose every value is taken by rows before it. */
    ROW_BEHIND("K07", ERROR),
    /** A row for items that the source leaves out. */
    ROW_SHUT_OUT("K08", ERROR),
    /** The maximum of a criterion lies below what one of its rows gives. */
    MAX_BELOW_ROW("K09", ERROR),
    /** The maximum of a section or sheet lies below what one of its parts can bring. */
    TOTAL_BELOW_PART("K10", WARNING),
    /** The programme has no such indicator. */
    UNKNOWN_INDICATOR("K11", ERROR),
    /** The indicator has no such figure. */
    UNKNOWN_MEASURE("K12", ERROR),
    /** The figure is not given for this category. */
    UNKNOWN_CATEGORY("K13", ERROR),
    /** The figure is given by category only. */
    CATEGORY_MISSING("K14", ERROR),
    /** The figure is not split by category. */
    CATEGORY_WITHOUT_USE("K15", ERROR),
    /** The indicator is not given for such units. */
    UNKNOWN_SCOPE("K16", ERROR),
    /** The source takes results of VPR. */
    VPR("K17", ERROR),
    /** A text names VPR; a person has to confirm that its results are not taken. */
    VPR_NAMED("K18", WARNING),
    /** Personal outcomes are a source. */
    PERSONAL_OUTCOMES("K19", ERROR),
    /** Health is a source. */
    HEALTH("K20", ERROR),
    /** A criterion without its number in the local act. */
    NO_CLAUSE("K21", ERROR),
    /** Filters that the source cannot apply. */
    FILTER_WITHOUT_EFFECT("K22", ERROR),
    /** Rows of such a dataset are not counted. */
    UNKNOWN_DATASET("K23", ERROR),
    /** The dataset has no such column. */
    UNKNOWN_COLUMN("K24", ERROR),
    /** The column never holds such a value. */
    UNKNOWN_CODE("K25", ERROR),
    /** Rows of the dataset are not credited so. */
    CREDITED_WRONGLY("K26", ERROR),
    /** A criterion that is not in the section. */
    UNKNOWN_CRITERION("K27", ERROR),
    /** Criteria that take the points of each other. */
    CRITERIA_IN_A_RING("K28", ERROR),
    /** A code that stands twice. */
    CODE_TWICE("K29", ERROR),
    /** The method cannot look at what the source says. */
    METHOD_UNFIT("K30", ERROR),
    /** The method does not look at the source. */
    SOURCE_WITHOUT_USE("K31", WARNING),
    /** Levels in words for a source that says numbers. */
    LEVEL_WITHOUT_NUMBER("K32", ERROR),
    /** A method without rows. */
    NO_ROWS("K33", ERROR),
    /** A mean over classes of a source that knows no classes. */
    CLASSES_WITHOUT_USE("K34", WARNING),
    /** A condition compares a word with a number. */
    CONDITION_UNFIT("K35", ERROR),
    /** A coefficient of a subject where the source knows no subjects. */
    COEFFICIENT_WITHOUT_USE("K36", WARNING),
    /** A subject that is not taught in the school. */
    UNKNOWN_SUBJECT("K37", WARNING),
    /** The formula cannot be read. */
    FORMULA_BROKEN("K38", ERROR),
    /** The formula uses a name without a source. */
    FORMULA_UNKNOWN_NAME("K39", ERROR),
    /** A name that the formula does not use. */
    FORMULA_NAME_WITHOUT_USE("K40", WARNING),
    /** A line from a value to the same value. */
    LINEAR_FLAT("K41", ERROR),
    /** The least number of an expert lies above the greatest. */
    EXPERT_RANGE("K42", ERROR),
    /** A group without positions, sections or criteria. */
    NO_POSITIONS("K43", ERROR),
    /** A position that nobody in the staff has. */
    UNKNOWN_POSITION("K44", WARNING),
    /** Points of a group become no money. */
    NO_POLICY("K45", WARNING),
    /** A policy for a category of which nobody has a sheet. */
    POLICY_WITHOUT_GROUP("K46", WARNING),
    /** Another regulation is published for a position on the same days. */
    POSITION_TWICE("K47", ERROR),
    /** With the data loaded nobody can get points. */
    NOBODY_GETS_POINTS("K48", WARNING),
    /** The first day lies in the past. */
    FIRST_DAY_PASSED("K49", WARNING),
    /** The value of a point is set where no fund is shared by points. */
    POINT_VALUE_WITHOUT_FUND("K50", ERROR),
    /** A fund is shared by points without saying how exactly. */
    POINT_VALUE_MISSING("K51", ERROR),
    /** Points become per cent without rows that say how. */
    PERCENT_BANDS_MISSING("K52", ERROR),
    /** Rows of per cent where points do not become per cent by rows. */
    PERCENT_BANDS_WITHOUT_USE("K53", ERROR),
    /** A monthly allowance without its number of months. */
    MONTHS_MISSING("K54", ERROR),
    /** A number of months of a premium that is paid once. */
    MONTHS_WITHOUT_USE("K55", ERROR),
    /** A share or rate outside what it can be. */
    RATE_OUT_OF_RANGE("K56", ERROR),
    /** The fund includes what has no rate. */
    COEFFICIENT_MISSING("K57", ERROR),
    /** What becomes of money above a cap that is not there, or nothing is said of one that is. */
    CAP_SURPLUS_WITHOUT_CAP("K58", ERROR),
    /** Incentives pass 30 per cent of the pay. */
    SHARE_OVER_30("K59", WARNING);

    private final String number;
    private final Severity severity;

    Flaw(String number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    /** Names its sentence. */
    public String number() {
        return number;
    }

    public Severity severity() {
        return severity;
    }
}
