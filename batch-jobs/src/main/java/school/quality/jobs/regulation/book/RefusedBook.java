package school.quality.jobs.regulation.book;

import java.util.Locale;
import school.quality.jobs.sheet.UnreadableFile;

/** A file that cannot be taken for a workbook at all: damaged, locked, hostile, or something else. */
public final class RefusedBook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient UnreadableFile reason;

    RefusedBook(UnreadableFile reason) {
        super(reason.getMessage(), reason);
        this.reason = reason;
    }

    /** What is wrong and what to do, in Russian or English. */
    public String text(Locale language) {
        return reason.text(language);
    }
}
