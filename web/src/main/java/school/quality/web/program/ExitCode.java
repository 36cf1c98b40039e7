package school.quality.web.program;

/** How a command ended, for the shell. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int WRONG_ARGUMENTS = 2;
    /** Done, but some rows of the files were rejected. */
    public static final int REJECTED_ROWS = 3;

    private ExitCode() {}
}
