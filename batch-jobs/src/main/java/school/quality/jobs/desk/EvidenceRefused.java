package school.quality.jobs.desk;

/** Evidence that cannot be packed. */
public final class EvidenceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String detail;

    EvidenceRefused(Code code, String detail) {
        super(code + " " + detail);
        this.code = code;
        this.detail = detail;
    }

    /** Why not; each has its sentence. */
    public enum Code {
        NO_SUCH_SCHOOL,
        WHICH_SCHOOL,
        NOTHING_EVALUATED
    }

    public Code code() {
        return code;
    }

    public String detail() {
        return detail;
    }
}
