package school.quality.engine.regulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables that keep the order in which the regulation was written. */
final class Ordered {

    private Ordered() {}

    static <V> Map<String, V> copyOf(Map<String, V> table) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(table));
    }

    static Map<String, List<String>> copyOfLists(Map<String, List<String>> table) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        table.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
    }
}
