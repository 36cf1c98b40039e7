package school.quality.jobs.fault;

/**
 * What can be wrong with a row. The sentence of each stands in {@code messages/faults.properties} under its number; a
 * number is never used again.
 */
public enum FaultCode {
    /** A cell of the natural key is empty. */
    KEY_MISSING("R01"),
    /** A required cell is empty. */
    VALUE_MISSING("R02"),
    NOT_A_DATE("R03"),
    NOT_A_NUMBER("R04"),
    NOT_AN_INTEGER("R05"),
    NOT_YES_OR_NO("R06"),
    /** Fractions of a kopeck. */
    KOPECK_FRACTION("R07"),
    /** A word that is none of the coded values; details: allowed. */
    UNKNOWN_CODE("R08"),
    NEGATIVE("R09"),
    /** Outside the range that the table of datasets gives; details: min, max. */
    OUT_OF_RANGE("R10"),
    NOT_A_YEAR("R11"),
    SNILS_FORM("R12"),
    SNILS_CONTROL("R13"),
    FORMULA_WITHOUT_VALUE("R14"),
    CONTROL_CHARACTER("R15"),
    /** Details: limit, length. */
    TEXT_TOO_LONG("R16"),
    NUMBER_TOO_LARGE("R17"),
    /** The row names another school than the load is for; details: expected. */
    OTHER_SCHOOL("R18"),
    /** Details: start, start_column. */
    END_BEFORE_START("R19"),
    /** Missed lessons above those due; details: missed, due. */
    MISSED_ABOVE_DUE("R20"),
    /** Positive answers above answers, answers above invited; details: whole, whole_column. */
    PART_ABOVE_WHOLE("R21"),
    GOOD_ONLY_FOR_UPBRINGING("R22"),
    /** Exactly one of two cells must be filled; details: other_column. */
    NOT_EXACTLY_ONE("R23"),
    UNKNOWN_INDICATOR("R24"),
    UNKNOWN_AREA("R25"),
    /** A list that is not of whole numbers, each above the one before; details: min, max. */
    NOT_RISING("R26"),
    /** The row to be withdrawn is the program's, or not there. */
    NOTHING_TO_WITHDRAW("R27"),
    /** Two rows of a table of the method have one key; details: file, sheet, row of the other. */
    KEY_TWICE("R28"),
    /** The catalogue says of this indicator that neither way is better. */
    NO_NORM_POSSIBLE("R29"),
    /** A category where the measure has none. */
    NOT_SPLIT("R30"),
    UNKNOWN_STAFF("R31"),
    /** The employee has no row of this school year; details: year. */
    STAFF_NOT_OF_YEAR("R32"),
    UNKNOWN_PUPIL("R33"),
    /** The pupil has no row of this school year; details: year. */
    PUPIL_NOT_OF_YEAR("R34"),
    UNKNOWN_PERIOD("R35"),
    /** No such class in any year. */
    UNKNOWN_CLASS("R36"),
    /** Two rows of one key with different values; details: file, sheet, row of the other. */
    CONTRADICTING_ROWS("R37"),
    /** The class exists, but not in this school year; details: year. */
    CLASS_NOT_OF_YEAR("R38"),
    /** One threshold of two. */
    HALF_A_NORM("R39"),
    /** Optimal and acceptable are the wrong way round; details: acceptable. */
    OPTIMAL_IS_WORSE("R40"),
    /** A journal names a pupil whom the class does not have. */
    NAME_UNKNOWN("R41"),
    /** A journal names a pupil whose name two pupils of the class bear. */
    NAME_OF_TWO("R42"),
    /** A cell of JSON holds a list or an object where one value belongs. */
    SEVERAL_VALUES("R44");

    private final String number;

    FaultCode(String number) {
        this.number = number;
    }

    /** The number under which the fault is stored and documented. */
    public String number() {
        return number;
    }
}
