package school.quality.jobs.desk;

/** A step on the way to payment that was not taken. */
public final class OrderRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Code {
        NO_SUCH_SCHOOL,
        /** Several schools or none are there and none was named. */
        WHICH_SCHOOL,
        /** The school has no sheets for the period. */
        NOTHING_RATED
    }

    private final Code code;
    private final String detail;

    OrderRefused(Code code, String detail) {
        super(code + " " + detail);
        this.code = code;
        this.detail = detail;
    }

    public Code code() {
        return code;
    }

    /** The school, period or number in question. */
    public String detail() {
        return detail;
    }
}
