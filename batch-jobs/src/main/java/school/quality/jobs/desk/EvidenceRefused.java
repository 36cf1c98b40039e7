package school.quality.jobs.desk;

/** Evidence that cannot be packed. */
public final class EvidenceRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Code code;

    EvidenceRefused(Code code, String detail) {
        super(code, detail);
        this.code = code;
    }

    /** Why not; each has its sentence. */
    public enum Code {
        NO_SUCH_SCHOOL,
        WHICH_SCHOOL,
        NOTHING_EVALUATED
    }

    @Override
    public Code code() {
        return code;
    }
}
