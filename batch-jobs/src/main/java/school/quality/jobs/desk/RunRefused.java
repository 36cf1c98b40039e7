package school.quality.jobs.desk;

/** A run that was not begun, or did not come to its end; what was finished before stays. */
public final class RunRefused extends Refusal {

    /** Why. */
    public enum Code {
        /** No school, or none of those named, has the period. */
        NO_SUCH_PERIOD,
        /** A school that was named is not known or lacks the period. */
        NO_SUCH_SCHOOL,
        /** Another process is evaluating this period. */
        BUSY,
        /** The regulation that was named is not in force for any of the schools. */
        REGULATION_NOT_IN_FORCE,
        /** Something unexpected; the cause is for the log. */
        FAILED
    }

    private final Code code;

    RunRefused(Code code, String detail) {
        super(code, detail);
        this.code = code;
    }

    RunRefused(Throwable cause) {
        super(Code.FAILED, "", cause);
        this.code = Code.FAILED;
    }

    @Override
    public boolean isUnexpected() {
        return code == Code.FAILED;
    }

    @Override
    public Code code() {
        return code;
    }
}
