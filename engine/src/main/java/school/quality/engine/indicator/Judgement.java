package school.quality.engine.indicator;

/**
 * How a figure stands against its norm.
 *
 * @param norm place of the norm among those of the run, from 0
 */
public record Judgement(NormColour colour, int norm) {}
