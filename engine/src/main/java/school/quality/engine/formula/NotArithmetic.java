package school.quality.engine.formula;

/** An expression that is not what a formula of a regulation may be. */
public final class NotArithmetic extends RuntimeException {

    /** What is wrong with it. */
    public enum Fault {
        /** Longer, or with more operations, than the number in the detail. */
        TOO_LONG,
        /** It does not read as arithmetic at the place in the detail. */
        UNREADABLE,
        /** The sign, function or word in the detail is none that a formula knows. */
        UNKNOWN,
        /** A comparison whose side is a comparison itself: {@code 1 < x < 5} does not mean what it seems to. */
        CHAINED,
        /** The function in the detail has too few or too many values. */
        WRONG_NUMBER_OF_VALUES
    }

    private final Fault fault;
    private final String detail;

    NotArithmetic(Fault fault, String detail) {
        super(fault + " " + detail);
        this.fault = fault;
        this.detail = detail;
    }

    public Fault fault() {
        return fault;
    }

    public String detail() {
        return detail;
    }
}
