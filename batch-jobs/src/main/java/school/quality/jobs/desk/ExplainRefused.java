package school.quality.jobs.desk;

/** An explanation cannot be had; the sentence for people is made from the code. */
public final class ExplainRefused extends Refusal {

    /** What can be wrong; a code is never used again for something else. */
    public enum Code {
        /** The school in the detail is not known. */
        NO_SUCH_SCHOOL,
        /** There are so many schools, and none is named. */
        WHICH_SCHOOL,
        /** No result of the period in the detail holds. */
        NO_RUN,
        /** Nobody of the staff has the number in the detail in this period's year. */
        NO_SUCH_PERSON,
        /** The sheets have no criterion of the code in the detail. */
        NO_SUCH_CRITERION,
        /** The sheets have no group of the code in the detail. */
        NO_SUCH_GROUP,
        /** The programme has no indicator of the number in the detail. */
        NO_SUCH_INDICATOR,
        /** The indicator has no figure of this kind. */
        NO_SUCH_FIGURE
    }

    private final Code code;

    ExplainRefused(Code code, String detail) {
        super(code, detail);
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
