package school.quality.jobs.desk;

/** A step with settings or norms that was not taken. */
public final class MethodRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Code {
        NO_SUCH_SCHOOL,
        /** Several schools or none are there and none was named. */
        WHICH_SCHOOL,
        /** The file is named neither as a workbook nor as CSV. */
        NO_SUCH_FORM
    }

    private final Code code;

    MethodRefused(Code code, String detail) {
        super(code, detail);
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
