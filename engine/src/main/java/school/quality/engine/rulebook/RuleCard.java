package school.quality.engine.rulebook;

import java.util.Set;

/**
 * What the rule book says of a rule of the programme beside its text.
 *
 * @param indicator number of the indicator it finds
 * @param title in the programme's words
 * @param measures it finds; empty for all of the indicator
 * @param needs datasets without which it cannot speak, {@code dataset} or {@code dataset/kind}; of {@code this or that} one
 *     is enough
 */
public record RuleCard(String indicator, String title, Set<String> measures, Set<String> needs) {

    boolean finds(String indicator, String measure) {
        return this.indicator.equals(indicator) && (measures.isEmpty() || measures.contains(measure));
    }
}
