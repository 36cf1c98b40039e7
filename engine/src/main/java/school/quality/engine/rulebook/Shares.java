package school.quality.engine.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import school.quality.engine.indicator.Parts;
import school.quality.engine.school.Fact;

/** How one whole is spread over categories: each category's share of all facts. */
public record Shares(List<Fact> whole, Map<String, List<Fact>> counted) {

    /** The share of a category; 0 of the whole where no fact counts in it. */
    public Share of(String category) {
        List<Fact> in = counted.getOrDefault(category, List.of());
        return new Share(Parts.of(in.size(), whole.size()), in, others(in));
    }

    /** Those of the whole that are not in the list, which has the same order. */
    private List<Fact> others(List<Fact> in) {
        if (in.isEmpty()) {
            return whole;
        }
        List<Fact> others = new ArrayList<>(whole.size() - in.size());
        int next = 0;
        for (Fact fact : whole) {
            if (next < in.size() && in.get(next) == fact) {
                next++;
            } else {
                others.add(fact);
            }
        }
        return others;
    }
}
