package school.quality.jobs.desk;

/** A step with a regulation that was not taken. */
public final class RegulationRefused extends RuntimeException {

    /** Why. */
    public enum Code {
        NO_SUCH_SCHOOL,
        /** Several schools or none are there and none was named. */
        WHICH_SCHOOL,
        NO_SUCH_REGULATION,
        /** This version is published with other contents and never changes. */
        VERSION_PUBLISHED
    }

    private final Code code;
    private final String detail;

    RegulationRefused(Code code, String detail) {
        super(code + " " + detail);
        this.code = code;
        this.detail = detail;
    }

    public Code code() {
        return code;
    }

    /** The school, regulation or number in question. */
    public String detail() {
        return detail;
    }
}
