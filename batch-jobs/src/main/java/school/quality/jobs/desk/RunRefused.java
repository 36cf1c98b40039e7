package school.quality.jobs.desk;

/** A run that was not begun, or did not come to its end; what was finished before stays. */
public final class RunRefused extends RuntimeException {

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
    private final String detail;

    RunRefused(Code code, String detail) {
        super(code + " " + detail);
        this.code = code;
        this.detail = detail;
    }

    RunRefused(Throwable cause) {
        super(Code.FAILED.name(), cause);
        this.code = Code.FAILED;
        this.detail = "";
    }

    public Code code() {
        return code;
    }

    /** The period, school or regulation in question. */
    public String detail() {
        return detail;
    }
}
