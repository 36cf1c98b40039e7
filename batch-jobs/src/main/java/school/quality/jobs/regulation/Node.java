package school.quality.jobs.regulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.regulation.RegulationFault.Code;
import tools.jackson.databind.JsonNode;

/**
 * A value of the document with its place. A fault is noted and reading goes on with a stand-in, so that all faults of a
 * document are found at once; the stand-ins never leave the reader.
 *
 * @param path empty for the document itself
 */
record Node(String path, JsonNode json, Faults faults) {

    boolean isText() {
        return json.isString();
    }

    /** A field that may be missing: absent and null are the same. */
    Optional<Node> find(String field) {
        JsonNode found = json.get(field);
        return found == null || found.isNull() ? Optional.empty() : Optional.of(below(field, found));
    }

    <T> @Nullable T find(String field, Function<Node, ? extends @Nullable T> reader) {
        return find(field).<T>map(reader).orElse(null);
    }

    <T> T get(String field, String kind, T standIn, Function<Node, T> reader) {
        Optional<Node> found = find(field);
        if (found.isEmpty()) {
            fault(Code.G04, field, "", kind);
        }
        return found.map(reader).orElse(standIn);
    }

    /** Names every field that the form does not have. */
    Node withOnly(String... fields) {
        if (!json.isObject()) {
            refuse("object");
            return this;
        }
        Set<String> known = Set.of(fields);
        json.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault(Code.G03, name, "", String.join(", ", fields)));
        return this;
    }

    <T> List<T> list(Function<Node, T> reader) {
        if (!json.isArray()) {
            refuse("list");
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            items.add(reader.apply(new Node(path + "[" + i + "]", json.get(i), faults)));
        }
        return items;
    }

    <T> List<T> listOf(String field, Function<Node, T> reader) {
        return find(field).map(node -> node.list(reader)).orElse(List.of());
    }

    <T> Map<String, T> table(Function<Node, T> reader) {
        if (!json.isObject()) {
            refuse("object");
            return Map.of();
        }
        Map<String, T> table = new LinkedHashMap<>();
        json.propertyNames().forEach(name -> table.put(name, reader.apply(below(name, json.get(name)))));
        return table;
    }

    <T> Map<String, T> tableOf(String field, Function<Node, T> reader) {
        return find(field).map(node -> node.table(reader)).orElse(Map.of());
    }

    <T> T choice(Map<String, T> choices, T standIn) {
        T chosen = isText() ? choices.get(json.asString()) : null;
        if (chosen == null) {
            faults.add(Code.G05, path, shown(), String.join(", ", choices.keySet()));
        }
        return chosen == null ? standIn : chosen;
    }

    void refuse(String kind) {
        faults.add(Code.G02, path, shown(), kind);
    }

    void refuse(Code code, String expected) {
        faults.add(code, path, shown(), expected);
    }

    void fault(Code code, String field, String value, String expected) {
        faults.add(code, below(field), value, expected);
    }

    /** Notes each code that stands a second time. */
    void unique(String field, Collection<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.stream().filter(code -> !seen.add(code)).forEach(code -> fault(Code.G08, field, code, ""));
    }

    private String shown() {
        return json.isString() ? json.asString() : json.toString();
    }

    private Node below(String field, JsonNode value) {
        return new Node(below(field), value, faults);
    }

    private String below(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
