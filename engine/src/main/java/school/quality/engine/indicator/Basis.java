package school.quality.engine.indicator;

import school.quality.engine.evidence.Evidence;

/**
 * What a figure rests on: the rule that found it and the facts behind it.
 *
 * @param rule title of the rule in the rule book; empty where no rule could speak
 */
public record Basis(String rule, Evidence evidence) {

    public static final Basis NONE = new Basis("", Evidence.NONE);
}
