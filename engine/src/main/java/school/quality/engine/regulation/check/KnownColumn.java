package school.quality.engine.regulation.check;

import java.util.List;

/**
 * A column of a dataset.
 *
 * @param codes what its cells can hold; empty for free values
 */
public record KnownColumn(List<String> codes) {

    public KnownColumn {
        codes = List.copyOf(codes);
    }

    boolean canHold(String value) {
        return codes.isEmpty() || codes.contains(value);
    }
}
