package school.quality.jobs.desk;

/** Two results that cannot be compared. */
public final class RunDifferenceRefused extends Refusal {

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

    RunDifferenceRefused(Code code, String detail) {
        super(code, detail);
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
