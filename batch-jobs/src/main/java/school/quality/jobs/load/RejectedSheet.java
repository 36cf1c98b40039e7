package school.quality.jobs.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.fault.Sentences;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Column;
import school.quality.jobs.sheet.Format;
import school.quality.jobs.sheet.SheetRow;
import school.quality.jobs.sheet.TableWriter;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.sheet.WorkbookWriter;
import school.quality.jobs.store.loading.RejectedRow;
import school.quality.jobs.store.loading.RowFault;

/** The rejected rows of one dataset; those that exceed what a sheet holds go on in "… (2)". */
final class RejectedSheet {

    private static final int ROWS_OF_SHEET = 1_000_000;
    private static final int WIDTH_OF_REASONS = 80;

    private final WorkbookWriter book;
    private final Dataset dataset;
    private final Sentences sentences;
    private final List<DatasetColumn> columns;
    private final Locale language;
    private @Nullable TableWriter sheet;
    private int rows;

    RejectedSheet(WorkbookWriter book, Dataset dataset, Locale language, Sentences sentences) {
        this.book = book;
        this.dataset = dataset;
        this.sentences = sentences;
        this.columns = dataset.has(DatasetColumn.SCHOOL.name())
                ? dataset.columns()
                : Stream.concat(Stream.of(DatasetColumn.SCHOOL), dataset.columns().stream())
                        .toList();
        this.language = language;
    }

    void add(RejectedRow row) {
        List<Cell> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(cell(row, column)));
        String reasons = row.faults().stream().map(this::reason).collect(Collectors.joining("\n"));
        for (Aside aside : Aside.values()) {
            cells.add(Cell.text(aside.of(row, reasons)));
        }
        sheetWithRoom().row(Tone.NORMAL, cells);
        rows++;
    }

    private TableWriter sheetWithRoom() {
        TableWriter open = sheet;
        if (open == null || rows % ROWS_OF_SHEET == 0) {
            int part = rows / ROWS_OF_SHEET + 1;
            open = book.sheet(part == 1 ? dataset.sheet() : dataset.sheet() + " (" + part + ")", headers());
            sheet = open;
        }
        return open;
    }

    private List<Column> headers() {
        List<Column> headers = new ArrayList<>();
        columns.forEach(column -> headers.add(Column.of(column.header(), Format.TEXT)));
        for (Aside aside : Aside.values()) {
            headers.add(new Column(aside.header(language), Format.TEXT, aside == Aside.REASONS ? WIDTH_OF_REASONS : 0));
        }
        return headers;
    }

    private static Cell cell(RejectedRow row, DatasetColumn column) {
        String text = row.cells().get(column.name());
        Cell cell = SheetRow.NO_STORED_VALUE.equals(text) ? Cell.notAvailable() : Cell.text(text);
        return row.faults().stream().anyMatch(fault -> column.name().equals(fault.column())) ? cell.as(Tone.BAD) : cell;
    }

    private String reason(RowFault fault) {
        return sentences.fault(fault.code(), fault.dataset(), fault.column(), fault.value(), fault.details());
    }
}
