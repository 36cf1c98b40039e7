package school.quality.jobs.regulation.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A group, section, criterion or policy on its way into the JSON form.
 *
 * @param path its place in the form
 * @param row  where it stands
 */
record Entry(Map<String, Object> form, String path, BookRow row) {

    boolean holds(String otherPath) {
        return otherPath.equals(path) || otherPath.startsWith(path + ".");
    }

    /** The text of a field, empty where it has none. */
    String text(String field, String inside) {
        Object found = ((Map<?, ?>) form.getOrDefault(field, Map.of())).get(inside);
        return found == null ? "" : found.toString();
    }

    List<Object> list(String name) {
        return list(form, name);
    }

    Map<String, Object> table(String name) {
        return table(form, name);
    }

    /** Puts a value where a name with points says: {@code source.type}. */
    static void put(Map<String, Object> form, String name, Object value) {
        int point = name.indexOf('.');
        if (point < 0) {
            form.put(name, value);
        } else {
            put(table(form, name.substring(0, point)), name.substring(point + 1), value);
        }
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Map<String, Object> form, String name) {
        return (List<Object>) form.computeIfAbsent(name, missing -> new ArrayList<>());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> table(Map<String, Object> form, String name) {
        return (Map<String, Object>) form.computeIfAbsent(name, missing -> new LinkedHashMap<>());
    }
}
