package school.quality.jobs.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A part of a case file with the place where it stands, so that a slip of the pen is named where it is. */
record Node(String place, Object value) {

    Node under(String key) {
        return new Node(place + ", " + key, value);
    }

    boolean isText() {
        return value instanceof String;
    }

    boolean isList() {
        return value instanceof List<?>;
    }

    String text() {
        return as(String.class, "a text").strip();
    }

    List<Node> list() {
        return as(List.class, "a list").stream()
                .map(item -> new Node(place, item))
                .toList();
    }

    /** A list, or the one thing that stands for a list of one. */
    List<Node> oneOrMore() {
        return isList() ? list() : List.of(this);
    }

    Map<String, Node> map() {
        Map<String, Node> map = new LinkedHashMap<>();
        as(Map.class, "a mapping")
                .forEach(
                        (key, item) -> map.put(key.toString(), new Node(place + ", " + key, item == null ? "" : item)));
        return map;
    }

    /** A mapping with these keys and no others. */
    Map<String, Node> map(Set<String> allowed) {
        Map<String, Node> map = map();
        Set<String> strange = new TreeSet<>(map.keySet());
        strange.removeAll(allowed);
        if (!strange.isEmpty()) {
            throw wrong("not understood: " + strange);
        }
        return map;
    }

    Node get(String key) {
        return find(key).orElseThrow(() -> wrong(key + " is missing"));
    }

    Optional<Node> find(String key) {
        return Optional.ofNullable(map().get(key));
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(place + ": " + what);
    }

    private <T> T as(Class<T> kind, String wanted) {
        if (!kind.isInstance(value)) {
            throw wrong(wanted + " is wanted, not " + Objects.toString(value));
        }
        return kind.cast(value);
    }
}
