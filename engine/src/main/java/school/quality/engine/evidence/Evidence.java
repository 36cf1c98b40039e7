package school.quality.engine.evidence;

import java.util.List;

/** What is behind a figure: those that count, and those that only stand in the whole. */
public record Evidence(List<? extends Ground> counted, List<? extends Ground> others) {

    public static final Evidence NONE = new Evidence(List.of(), List.of());
}
