package school.quality.engine.evidence;

import java.util.List;

/**
 * Names one fact within a run, and with it the source rows behind it: the kind of fact and the values that select its
 * rows, for example {@code mark_cell [7А, Математика, 1002]}.
 */
public record FactKey(String kind, List<String> values) {

    public static FactKey of(String kind, String... values) {
        return new FactKey(kind, List.of(values));
    }
}
