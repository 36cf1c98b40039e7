package school.quality.jobs.load.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.load.journal.UnknownLayout.Reason;
import school.quality.jobs.sheet.SheetRow;

/** The block of one pupil while it is read: first its header, then a row for each subject. */
final class BlockReading {

    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\d{1,3}\\.?");

    private static final int LONGEST_SHOWN = 40;

    private final String pupil;
    private final int row;
    private final List<GivenMark> marks = new ArrayList<>();
    private final List<JournalFault> faults = new ArrayList<>();
    private @Nullable HeaderReading header;
    private @Nullable MarkColumns columns;

    BlockReading(String pupil, int row) {
        this.pupil = pupil;
        this.row = row;
    }

    String pupil() {
        return pupil;
    }

    int row() {
        return row;
    }

    List<JournalFault> faults() {
        return faults;
    }

    PupilBlock block() {
        if (columns == null) {
            throw new UnknownLayout(Reason.INCOMPLETE_HEADER, row, "");
        }
        return new PupilBlock(pupil, row, marks);
    }

    void take(SheetRow next) {
        if (HeaderReading.begins(next)) {
            header = new HeaderReading(next.number());
            columns = null;
        }
        if (header != null) {
            readHeader(header, next);
        } else if (columns != null) {
            readSubject(columns, next);
        }
    }

    private void readHeader(HeaderReading reading, SheetRow next) {
        if (reading.take(next)) {
            columns = reading.columns();
            header = null;
        }
    }

    private void readSubject(MarkColumns places, SheetRow next) {
        String subject = Tidy.text(next, places.subject());
        boolean numbered =
                RUNNING_NUMBER.matcher(Tidy.text(next, places.number())).matches();
        if (numbered && !subject.isEmpty()) {
            places.finals().forEach((column, term) -> readMark(subject, term, next, column));
        } else if (numbered || !subject.isEmpty() || beside(next, places)) {
            throw new UnknownLayout(Reason.ROW_WITHOUT_SUBJECT, next.number(), "");
        }
    }

    /** A line of text alone in the first column is a remark; anything in the columns of marks is not. */
    private static boolean beside(SheetRow next, MarkColumns places) {
        return next.cells().stream().skip(places.subject() + 1L).anyMatch(cell -> !Tidy.text(cell)
                .isEmpty());
    }

    private void readMark(String subject, TermKey term, SheetRow next, int column) {
        String text = Tidy.text(next, column);
        if (!FinalMark.given(text)) {
            return;
        }
        if (FinalMark.known(text)) {
            marks.add(new GivenMark(subject, term, FinalMark.canonical(text), next.number(), column + 1));
        } else {
            JournalFault.About about = new JournalFault.About(pupil, subject, term);
            faults.add(
                    new JournalFault(JournalFault.Kind.NOT_A_MARK, next.number(), column + 1, shortened(text), about));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
