package school.quality.jobs.regulation.book;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import school.quality.jobs.regulation.book.BookFault.Code;
import school.quality.jobs.sheet.SheetRow;

/** A row of a list, read cell by cell. */
final class BookRow {

    private final FoundSheet sheet;
    private final SheetRow row;
    private final BookFaults faults;
    private boolean sound = true;

    BookRow(FoundSheet sheet, SheetRow row, BookFaults faults) {
        this.sheet = sheet;
        this.row = row;
        this.faults = faults;
    }

    /** Whether no cell that was read so far is at fault. */
    boolean isSound() {
        return sound;
    }

    CellPlace place() {
        return new CellPlace(sheet.name(), row.number(), "");
    }

    CellPlace place(String column) {
        return sheet.place(row, sheet.sheet().column(column));
    }

    void fault(Code code, String column, String value, String... inserts) {
        sound = false;
        faults.add(code, place(column), value, inserts);
    }

    /** A fault of the row as a whole. */
    void refuse(Code code, String value, String... inserts) {
        sound = false;
        faults.add(code, place(), value, inserts);
    }

    /** What the cell says; empty where it is empty, or at fault, which is noted. */
    Optional<Object> find(BookColumn column, DatasetWords words) {
        String cell = sheet.cell(row, column);
        if (cell == null) {
            return Optional.empty();
        }
        if (cell.equals(SheetRow.NO_STORED_VALUE)) {
            fault(Code.W09, column.name(), "");
            return Optional.empty();
        }
        Kind.Answer answer = column.kind().read(cell, words);
        if (answer instanceof Kind.Answer.Wrong wrong) {
            fault(wrong.code(), column.name(), cell.strip(), wrong.expected());
            return Optional.empty();
        }
        return Optional.of(((Kind.Answer.Value) answer).value());
    }

    /** The text of a cell that the row cannot do without; empty where it is missing, which is noted. */
    Optional<String> need(String name) {
        BookColumn column = sheet.sheet().column(name);
        Optional<String> found = find(column, DatasetWords.NONE).map(Object::toString);
        if (found.isEmpty() && sheet.has(column)) {
            fault(Code.W14, name, "");
        }
        sound &= found.isPresent();
        return found;
    }

    /** All cells but the keys, by the name of the column, as far as they can be read. */
    Map<String, Object> values(DatasetWords words) {
        Map<String, Object> values = new LinkedHashMap<>();
        sheet.sheet().columns().stream().filter(column -> !isReference(column)).forEach(column -> find(column, words)
                .ifPresentOrElse(value -> values.put(column.name(), value), () -> checkNeeded(column)));
        return values;
    }

    /** What stands in the cell, as it is written there. */
    String shown(String column) {
        String cell = sheet.cell(row, sheet.sheet().column(column));
        return cell == null ? "" : cell.strip();
    }

    private void checkNeeded(BookColumn column) {
        if (column.required() && sheet.has(column)) {
            fault(Code.W14, column.name(), "");
        }
    }

    BookSheet sheet() {
        return sheet.sheet();
    }

    static boolean isReference(BookColumn column) {
        return !column.target().isEmpty() && !column.name().startsWith("method.");
    }
}
