package school.quality.jobs.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many entries of a plan stand how. */
public record PlanCounts(Map<PlanState, Integer> entries) {

    public PlanCounts {
        entries = Map.copyOf(entries);
    }

    static PlanCounts of(List<PlanEntry> entries) {
        Map<PlanState, Integer> counts = new EnumMap<>(PlanState.class);
        entries.forEach(entry -> counts.merge(entry.state(), 1, Integer::sum));
        return new PlanCounts(counts);
    }

    public int count(PlanState state) {
        return entries.getOrDefault(state, 0);
    }

    public int all() {
        return entries.values().stream().mapToInt(Integer::intValue).sum();
    }
}
