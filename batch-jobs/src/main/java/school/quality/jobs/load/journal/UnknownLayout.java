package school.quality.jobs.load.journal;

import java.util.Locale;

/** A report that looks like a known one but is built otherwise: it is refused whole, for reading it would be guessing. */
public final class UnknownLayout extends RuntimeException {

    private static final int LONGEST_DETAIL = 80;

    private final Reason reason;
    private final int row;
    private final String detail;

    /** What differs from the known layout. */
    public enum Reason {
        NO_TITLE("J20"),
        NO_PUPILS("J21"),
        NO_YEAR_OR_CLASS("J22"),
        YEAR_UNREADABLE("J23"),
        SEVERAL_YEARS_OR_CLASSES("J24"),
        UNKNOWN_COLUMN("J25"),
        INCOMPLETE_HEADER("J26"),
        TERM_WITHOUT_FINAL("J27"),
        TERM_TWICE("J28"),
        ROW_WITHOUT_SUBJECT("J29"),
        TABLE_WITHOUT_PUPIL("J30"),
        PUPIL_WITHOUT_NAME("J31");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The number of the reason, e.g. {@code J25}. */
        public String code() {
            return code;
        }
    }

    UnknownLayout(Reason reason, int row, String detail) {
        super(reason.code() + " " + reason + ", row " + row);
        this.reason = reason;
        this.row = row;
        this.detail = detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + "…";
    }

    /** The reason. */
    public Reason reason() {
        return reason;
    }

    /** The row where reading ended. */
    public int row() {
        return row;
    }

    /** What stands there, shortened. */
    public String detail() {
        return detail;
    }

    /** Why the report is not taken and what to do, in Russian or English. */
    public String text(Locale language) {
        return JournalWords.text(language, reason.code(), String.valueOf(row), detail);
    }
}
