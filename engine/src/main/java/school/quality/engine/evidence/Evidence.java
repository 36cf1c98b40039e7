package school.quality.engine.evidence;

import java.util.List;

/** The facts behind a figure: those that count, and those that only stand in the whole. Both lists are sorted. */
public record Evidence(List<FactKey> counted, List<FactKey> others) {

    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
        counted = counted.stream().sorted().distinct().toList();
        others = others.stream().sorted().distinct().toList();
    }
}
