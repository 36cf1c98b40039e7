package school.quality.jobs.desk;

/** A look at the journal that was not taken. */
public final class AuditRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Code code;

    AuditRefused(Code code, String detail) {
        super(code, detail);
        this.code = code;
    }

    /** Why not; each has its sentence. */
    public enum Code {
        NO_SUCH_SCHOOL,
        WHICH_SCHOOL
    }

    @Override
    public Code code() {
        return code;
    }
}
