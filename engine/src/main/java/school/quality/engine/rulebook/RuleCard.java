package school.quality.engine.rulebook;

import java.util.Set;

/**
 * What the rule book says of a rule of the programme beside its text.
 *
 * @param indicator number of the indicator it finds
 * @param title in the programme's words
 * @param needs datasets without which it cannot speak, {@code dataset} or {@code dataset/kind}
 */
public record RuleCard(String indicator, String title, Set<String> needs) {}
