package school.quality.jobs.desk;

/** A look at the journal that was not taken. */
public final class AuditRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String detail;

    AuditRefused(Code code, String detail) {
        super(code + " " + detail);
        this.code = code;
        this.detail = detail;
    }

    /** Why not; each has its sentence. */
    public enum Code {
        NO_SUCH_SCHOOL,
        WHICH_SCHOOL
    }

    public Code code() {
        return code;
    }

    public String detail() {
        return detail;
    }
}
