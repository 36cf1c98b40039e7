package school.quality.engine.evidence;

import java.util.List;

/**
 * Names one fact within a run, and with it the source rows behind it: the kind of fact and the values that select its
 * rows, for example {@code mark_cell [7А, Математика, 1002]}.
 */
public record FactKey(String kind, List<String> values) implements Comparable<FactKey> {

    public static FactKey of(String kind, String... values) {
        return new FactKey(kind, List.of(values));
    }

    @Override
    public int compareTo(FactKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : String.join("\u001f", values).compareTo(String.join("\u001f", other.values));
    }
}
