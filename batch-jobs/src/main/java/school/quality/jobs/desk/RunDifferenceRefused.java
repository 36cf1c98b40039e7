package school.quality.jobs.desk;

/** Two results that cannot be compared. */
public final class RunDifferenceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Code {
        /** No finished run has this number. */
        NO_SUCH_RUN,
        /** The two runs are not about the same period of any school. */
        NOTHING_IN_COMMON,
        /** A period of which there are not yet two results. */
        NOT_TWO_RESULTS
    }

    private final Code code;
    private final String detail;

    RunDifferenceRefused(Code code, String detail) {
        super(code + " " + detail);
        this.code = code;
        this.detail = detail;
    }

    public Code code() {
        return code;
    }

    public String detail() {
        return detail;
    }
}
