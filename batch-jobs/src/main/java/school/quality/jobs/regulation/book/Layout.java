package school.quality.jobs.regulation.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The order in which a school keeps the columns of its workbook.
 *
 * @param columns names of columns by sheet; sheets and columns that are not named stand as the bundled table has them
 */
public record Layout(Map<String, List<String>> columns) {

    /** The order of the bundled table. */
    public static final Layout USUAL = new Layout(Map.of());

    private static final String SHEETS = "\n";
    private static final String NAME = ":";
    private static final String COLUMNS = " ";

    public Layout {
        columns = Map.copyOf(columns);
    }

    /** Reads what {@link #written} wrote; names that there are no more are passed over. */
    public static Layout read(String text) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String line : text.split(SHEETS)) {
            String[] parts = line.split(NAME, 2);
            if (parts.length == 2) {
                columns.put(parts[0], Arrays.asList(parts[1].split(COLUMNS)));
            }
        }
        return new Layout(columns);
    }

    /** A line a sheet: {@code bands:criterion from to points}. */
    public String written() {
        return BookCatalogue.sheets().stream()
                .filter(sheet -> columns.containsKey(sheet.name()))
                .map(sheet -> sheet.name() + NAME + String.join(COLUMNS, columns.get(sheet.name())))
                .collect(Collectors.joining(SHEETS));
    }

    /** All columns of a sheet in the school's order; those that the school's workbook did not have come last. */
    List<BookColumn> of(BookSheet sheet) {
        List<String> order = columns.getOrDefault(sheet.name(), List.of());
        List<BookColumn> ordered = new ArrayList<>();
        order.stream()
                .filter(sheet.columnNames()::contains)
                .map(sheet::column)
                .filter(column -> !ordered.contains(column))
                .forEach(ordered::add);
        sheet.columns().stream().filter(column -> !ordered.contains(column)).forEach(ordered::add);
        return ordered;
    }
}
