package school.quality.jobs.method;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.ColumnType;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Column;
import school.quality.jobs.sheet.CsvEncoding;
import school.quality.jobs.sheet.CsvWriter;
import school.quality.jobs.sheet.Format;
import school.quality.jobs.sheet.TableWriter;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.sheet.WorkbookWriter;
import school.quality.jobs.store.method.OwnRow;

/** Writes what holds for a school: its own rows, and the program's where it has none of that key. */
public final class MethodReport {

    private static final int WIDEST = 60;

    private final MethodTable table;
    private final boolean russian;

    public MethodReport(MethodTable table, Locale language) {
        this.table = table;
        this.russian = !language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** Into a workbook if the file is named as one, else into a CSV file. */
    public void write(List<OwnRow> own, boolean workbook, Path file) {
        List<Map<String, String>> rows = rows(own);
        if (workbook) {
            WorkbookWriter.write(file, book -> fill(book.sheet(sheet(), columns()), rows));
        } else {
            CsvWriter.write(file, CsvEncoding.UTF_8_WITH_BOM, columns(), writer -> fill(writer, rows));
        }
    }

    /** What holds for a school, in the order in which people find a row: values by column, with whose row it is. */
    public List<Map<String, String>> rows(List<OwnRow> own) {
        Map<List<String>, Map<String, String>> rows = new LinkedHashMap<>();
        table.bundled().forEach(row -> rows.put(table.key(row), owned(row, "PROGRAM")));
        own.forEach(row -> rows.put(table.key(row.values()), entered(row)));
        return rows.values().stream().sorted(table.order()).toList();
    }

    private static Map<String, String> owned(Map<String, String> row, String owner) {
        Map<String, String> shown = new HashMap<>(row);
        shown.put(MethodTable.OWNER, owner);
        return shown;
    }

    private static Map<String, String> entered(OwnRow row) {
        Map<String, String> shown = owned(row.values(), "SCHOOL");
        shown.put(MethodTable.ENTERED_AT, row.enteredAt());
        if (row.enteredBy() != null) {
            shown.put(MethodTable.ENTERED_BY, row.enteredBy());
        }
        return shown;
    }

    /** A value of a column as people read it. */
    public String shown(DatasetColumn column, String value) {
        return table.shown(column, value, russian);
    }

    private void fill(TableWriter writer, List<Map<String, String>> rows) {
        for (Map<String, String> row : rows) {
            List<Cell> cells = new ArrayList<>();
            table.dataset().columns().forEach(column -> cells.add(cell(column, row.get(column.name()))));
            writer.row(Tone.NORMAL, cells);
        }
    }

    private Cell cell(DatasetColumn column, @Nullable String value) {
        if (value == null) {
            return Cell.empty();
        }
        return switch (column.type()) {
            case DATE -> Cell.date(LocalDate.parse(value));
            case DECIMAL -> Cell.number(new BigDecimal(value));
            default -> Cell.text(table.shown(column, value, russian));
        };
    }

    private List<Column> columns() {
        return table.dataset().columns().stream().map(this::column).toList();
    }

    private Column column(DatasetColumn column) {
        Format format = column.type() == ColumnType.DATE ? Format.DATE : Format.TEXT;
        int width = column.name().equals(MethodTable.SOURCE) ? WIDEST : 0;
        return new Column(russian ? column.header() : column.name(), format, width);
    }

    private String sheet() {
        return russian ? table.dataset().sheet() : table.dataset().name();
    }
}
