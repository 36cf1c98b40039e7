package school.quality.jobs.desk;

/** A document that was not added to a sheet. */
public final class DocumentRefused extends Refusal {

    /** What can be wrong; a code is never used again for something else. */
    public enum Code {
        /** The file in the detail has nothing in it. */
        EMPTY,
        /** The file in the detail is larger than a document may be. */
        TOO_LARGE,
        /** The file in the detail is of no kind that may be added, whatever its name says. */
        UNKNOWN_KIND,
        /** The sheet has as many documents as it may have; detail: how many. */
        TOO_MANY,
        /** The file in the detail cannot be read. */
        UNREADABLE
    }

    private final Code code;

    DocumentRefused(Code code, String detail) {
        super(code, detail);
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
