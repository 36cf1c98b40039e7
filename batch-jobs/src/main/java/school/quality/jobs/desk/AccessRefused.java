package school.quality.jobs.desk;

/** An account or a role that was not given or taken. */
public final class AccessRefused extends Refusal {

    /** Why. */
    public enum Code {
        NO_SUCH_SCHOOL,
        /** Several schools or none are there and none was named. */
        WHICH_SCHOOL,
        NO_SUCH_ACCOUNT,
        LOGIN_TAKEN,
        /** Empty, too long, or with spaces. */
        BAD_LOGIN,
        BAD_NAME,
        /** Not of the staff of the newest year. */
        NO_SUCH_STAFF,
        /** Somebody else signs in as this employee. */
        STAFF_TAKEN,
        /** The account is somebody in another school, too: only the administrator of the system may touch it. */
        NOT_YOURS,
        /** A token that could do nothing. */
        NO_SCOPE,
        /** Nobody closes the own account or takes away the own role. */
        OWN_ACCOUNT
    }

    private static final long serialVersionUID = 1L;

    private final Code code;

    AccessRefused(Code code, String detail) {
        super(code, detail);
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
