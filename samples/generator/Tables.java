package school.quality.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of the school by dataset, in the order in which they were made; English codes and ISO dates. */
final class Tables {

    /** A row that is being filled; a null or empty value leaves the cell empty. */
    record Row(Map<String, String> cells) {

        Row with(String column, Object value) {
            if (value != null && !value.toString().isEmpty()) {
                cells.put(column, value.toString());
            }
            return this;
        }

        String get(String column) {
            return cells.get(column);
        }
    }

    private final Map<String, List<Row>> rows = new LinkedHashMap<>();

    Row add(String dataset) {
        Row row = new Row(new LinkedHashMap<>());
        rows.computeIfAbsent(dataset, name -> new ArrayList<>()).add(row);
        return row;
    }

    List<Row> of(String dataset) {
        return rows.getOrDefault(dataset, List.of());
    }
}
