package school.quality.jobs.regulation.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.regulation.book.BookFault.Code;
import school.quality.jobs.sheet.SheetRow;

/** A sheet of the file that holds a list: which column stands where, and the rows below. */
final class FoundSheet {

    private final BookSheet sheet;
    private final String name;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final List<SheetRow> rows;

    private FoundSheet(BookSheet sheet, String name, List<SheetRow> rows) {
        this.sheet = sheet;
        this.name = name;
        this.rows = rows;
    }

    /** Empty where the first row is no header: then nothing of the sheet can be read. */
    static Optional<FoundSheet> of(BookSheet sheet, String name, List<SheetRow> rows, BookFaults faults) {
        if (rows.isEmpty() || !isHeader(sheet, rows.get(0))) {
            int row = rows.isEmpty() ? 1 : rows.get(0).number();
            faults.add(Code.W04, new CellPlace(name, row, ""), "", headers(sheet));
            return Optional.empty();
        }
        FoundSheet found = new FoundSheet(sheet, name, rows.subList(1, rows.size()));
        found.readHeader(rows.get(0), faults);
        return Optional.of(found);
    }

    String name() {
        return name;
    }

    BookSheet sheet() {
        return sheet;
    }

    /** The columns in the order in which they stand. */
    List<String> order() {
        return List.copyOf(order);
    }

    List<SheetRow> rows() {
        return rows;
    }

    boolean has(BookColumn column) {
        return places.containsKey(column.name());
    }

    @Nullable
    String cell(SheetRow row, BookColumn column) {
        Integer place = places.get(column.name());
        String cell = place == null ? null : row.cell(place);
        return cell == null || PlainText.NAME.apply(cell).isEmpty() ? null : cell;
    }

    CellPlace place(SheetRow row, BookColumn column) {
        return new CellPlace(name, row.number(), column.header());
    }

    private static boolean isHeader(BookSheet sheet, SheetRow row) {
        return row.cells().stream()
                .anyMatch(cell -> cell != null && sheet.headed(cell).isPresent());
    }

    private void readHeader(SheetRow header, BookFaults faults) {
        Set<String> unknown = new LinkedHashSet<>();
        CellPlace place = new CellPlace(name, header.number(), "");
        for (int i = 0; i < header.cells().size(); i++) {
            String cell = header.cell(i);
            Optional<BookColumn> column = cell == null ? Optional.empty() : sheet.headed(cell);
            if (column.isPresent()) {
                take(column.get(), i, place, faults);
            } else if (cell != null && !PlainText.NAME.apply(cell).isEmpty()) {
                unknown.add(PlainText.NAME.apply(cell));
            }
        }
        reportMissing(unknown, place, faults);
        unknown.forEach(column -> faults.remark(Code.W50, place, column));
        reportUnheaded(header, faults);
    }

    private void take(BookColumn column, int at, CellPlace place, BookFaults faults) {
        if (places.putIfAbsent(column.name(), at) == null) {
            order.add(column.name());
        } else {
            faults.add(Code.W05, place, column.header());
        }
    }

    private void reportMissing(Set<String> unknown, CellPlace place, BookFaults faults) {
        String missing = sheet.columns().stream()
                .filter(column -> column.required() && !has(column))
                .map(BookColumn::header)
                .collect(Collectors.joining("», «"));
        if (!missing.isEmpty()) {
            faults.add(Code.W06, place, missing, unknown.isEmpty() ? "-" : String.join(", ", unknown));
        }
    }

    private void reportUnheaded(SheetRow header, BookFaults faults) {
        rows.forEach(row -> IntStream.range(0, row.cells().size())
                .filter(column -> isBlank(header.cell(column)) && !isBlank(row.cell(column)))
                .forEach(column ->
                        faults.add(Code.W20, new CellPlace(name, row.number(), ""), String.valueOf(row.cell(column)))));
    }

    private static boolean isBlank(@Nullable String cell) {
        return cell == null || PlainText.NAME.apply(cell).isEmpty();
    }

    private static String headers(BookSheet sheet) {
        return sheet.columns().stream()
                .filter(BookColumn::required)
                .map(BookColumn::header)
                .collect(Collectors.joining(", "));
    }
}
