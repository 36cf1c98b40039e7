package school.quality.jobs.regulation.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.quality.jobs.regulation.book.BookFault.Code;

/** Makes objects of the JSON form of rows, and remembers which cell each of their values came from. */
record BookForm(CellPaths cells) {

    private static final Map<String, String> OPEN = Map.of("fromIncluded", "fromOpen", "toIncluded", "toOpen");

    /**
     * The object that a row stands for.
     *
     * @param path   its place in the form
     * @param prefix of the columns that are meant, which is left off; empty for all
     */
    Map<String, Object> of(BookRow row, String path, String prefix, DatasetWords words) {
        Map<String, Object> form = new LinkedHashMap<>();
        Map<String, Object> values = row.values(words);
        settleBounds(row, values);
        cells.add(path, row.place());
        for (BookColumn column : row.sheet().columns()) {
            if (!BookRow.isReference(column) && column.name().startsWith(prefix)) {
                String name = field(column).substring(prefix.length());
                remember(path, name, row.place(column.name()));
                if (values.containsKey(column.name())) {
                    Entry.put(form, name, values.get(column.name()));
                }
            }
        }
        return form;
    }

    /** The dataset that a row names, by which its filters are read. */
    static DatasetWords words(BookRow row) {
        boolean names = row.sheet().columnNames().contains("source.dataset");
        return names
                ? DatasetWords.of(row.find(row.sheet().column("source.dataset"), DatasetWords.NONE)
                        .orElse(null))
                : DatasetWords.NONE;
    }

    private void remember(String path, String name, CellPlace place) {
        cells.add(below(path, name), place);
        int point = name.lastIndexOf('.');
        if (point > 0) {
            cells.add(below(path, name.substring(0, point)), place);
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String field(BookColumn column) {
        return OPEN.getOrDefault(column.name(), column.name());
    }

    private static void settleBounds(BookRow row, Map<String, Object> values) {
        for (String side : List.of("from", "to")) {
            if (values.get(side) instanceof BoundKind.Bound bound) {
                settle(row, values, side, bound);
            }
        }
    }

    private static void settle(BookRow row, Map<String, Object> values, String side, BoundKind.Bound bound) {
        String flag = side + "Included";
        values.put(side, bound.number());
        if (bound.open() != null) {
            Object said = values.putIfAbsent(flag, bound.open());
            if (said != null && !said.equals(bound.open())) {
                row.fault(
                        Code.W23,
                        side,
                        bound.number().toPlainString(),
                        row.place(flag).column());
            }
        }
    }
}
