package school.quality.jobs.load.journal;

import java.util.Iterator;
import java.util.List;
import school.quality.jobs.sheet.SheetRow;

/**
 * Reads "Табель успеваемости учащегося": a block per pupil, one under the other. The positions of cells matter, so rows
 * must come as they stand in the file.
 */
public final class TermMarksReader {

    /** So many rows at the top are enough to tell the report. */
    public static final int ROWS_TO_RECOGNISE = 20;

    private static final String TITLE = "табель успеваемости учащегося";

    private TermMarksReader() {}

    /** Whether the first rows of a table are those of this report. */
    public static boolean recognises(List<SheetRow> firstRows) {
        return firstRows.stream().limit(ROWS_TO_RECOGNISE).anyMatch(TermMarksReader::isTitle);
    }

    /** @throws UnknownLayout when the report is built otherwise than known, with the reason */
    public static TermMarksReport read(Iterator<SheetRow> rows) {
        ReportReading reading = new ReportReading();
        while (rows.hasNext()) {
            reading.take(rows.next());
        }
        return reading.report();
    }

    static boolean isTitle(SheetRow row) {
        return row.cells().stream().anyMatch(cell -> TITLE.equals(Tidy.key(Tidy.text(cell))));
    }
}
