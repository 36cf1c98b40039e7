package school.quality.engine.regulation;

import java.util.List;
import java.util.Map;

/** Whether the cells of a row have the values that a regulation asks for. */
public final class Filter {

    private Filter() {}

    /** Every named column must hold one of its values; an empty cell holds none. */
    public static boolean fits(Map<String, List<String>> where, Map<String, String> cells) {
        return where.entrySet().stream()
                .allMatch(asked -> holds(cells.getOrDefault(asked.getKey(), ""), asked.getValue()));
    }

    private static boolean holds(String cell, List<String> values) {
        return !cell.isEmpty() && values.contains(cell);
    }
}
