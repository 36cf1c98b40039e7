package school.quality.jobs.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.fault.Fault;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.NoteCode;
import school.quality.jobs.fault.TableRefused;
import school.quality.jobs.fault.UnreadableNote;
import school.quality.jobs.sheet.SheetRow;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.TableRows;
import school.quality.jobs.sheet.UnreadableFile;

/** A small table read whole from a file, for what is taken all or not at all. */
public record TypedTable(String file, String sheet, List<TypedRow> rows) {

    /**
     * A row with what is wrong with it.
     *
     * @param number as a user sees it
     * @param values in their stored form, by the English names of the columns; empty and faulty ones are missing
     */
    public record TypedRow(int number, Map<String, String> values, List<Fault> faults) {}

    /**
     * Reads the sheet that is named as the table, or the only one there is.
     *
     * @param columns those to be read; others are passed over
     * @throws TableRefused if no row can be taken
     */
    public static TypedTable read(Path path, Dataset table, List<DatasetColumn> columns) {
        try {
            SourceFile file = SourceFile.open(path);
            String sheet = sheet(file, table);
            try (TableRows rows = file.rows(sheet)) {
                return new TypedTable(file.name(), sheet, read(rows, header(file, sheet, table, rows), columns));
            }
        } catch (UnreadableFile e) {
            throw new TableRefused(UnreadableNote.of(e));
        }
    }

    /**
     * A table of one row that somebody has typed, read as a row of a file is.
     *
     * @param row texts by the English names of the columns
     */
    public static TypedTable typed(String name, List<DatasetColumn> columns, Map<String, String> row) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (DatasetColumn column : columns) {
            String value = TypedCell.value(row.get(column.name()), column, CellReader.of(column), faults::add);
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        return new TypedTable(name, name, List.of(new TypedRow(1, values, faults)));
    }

    private static String sheet(SourceFile file, Dataset table) {
        List<String> names = file.tableNames();
        return names.size() == 1
                ? names.get(0)
                : names.stream()
                        .filter(table::isNamed)
                        .findFirst()
                        .orElseThrow(() -> new TableRefused(Note.about(file.name(), NoteCode.NO_KNOWN_TABLE)));
    }

    private static HeaderRow header(SourceFile file, String sheet, Dataset table, TableRows rows) {
        SheetRow first = rows.hasNext() ? rows.next() : new SheetRow(1, List.of());
        HeaderRow header = HeaderRow.of(table, first);
        header.refusal().ifPresent(why -> {
            throw new TableRefused(Note.about(file.name(), sheet, why.getKey(), Map.of("columns", why.getValue())));
        });
        return header;
    }

    private static List<TypedRow> read(TableRows rows, HeaderRow header, List<DatasetColumn> columns) {
        List<TypedRow> read = new ArrayList<>();
        rows.forEachRemaining(row -> read.add(read(row, header, columns)));
        return List.copyOf(read);
    }

    private static TypedRow read(SheetRow row, HeaderRow header, List<DatasetColumn> columns) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (DatasetColumn column : columns) {
            String value = TypedCell.value(header.cell(row, column), column, CellReader.of(column), faults::add);
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        return new TypedRow(row.number(), values, faults);
    }
}
