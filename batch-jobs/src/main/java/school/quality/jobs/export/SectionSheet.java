package school.quality.jobs.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Status;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.store.IndicatorRow;

/** The figures of one section of the programme, each indicator under its title. */
final class SectionSheet {

    /** Excel has 1,048,576 rows in a sheet; what is more goes on a further one. */
    static final int FULL = 1_000_000;

    private final String title;
    private final FigureTable table;
    private final ReportBook book;
    private final int full;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private ReportSheet sheet;
    private String heading = "";

    /** @param full how many rows a sheet takes */
    SectionSheet(String title, FigureTable table, ReportBook book, int full) {
        this.title = title;
        this.table = table;
        this.book = book;
        this.full = full;
        this.sheet = opened();
    }

    void take(IndicatorRow row, Indicator indicator) {
        if (sheet.nextRow() > full) {
            finish();
            sheet = opened();
            heading = "";
        }
        head(table.heading(row, indicator));
        sheet.row(FigureTable.tone(row.value().status()), table.cells(row, indicator));
        counts.merge(row.value().status(), 1, Integer::sum);
    }

    void finish() {
        sheet.filterable();
    }

    int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    private void head(String next) {
        if (!next.equals(heading)) {
            heading = next;
            sheet.row(Tone.HEADING, List.of(ReportCell.text(next)));
        }
    }

    private ReportSheet opened() {
        return book.sheet(title, List.of(title), table.columns());
    }
}
