package school.quality.engine.rehearsal;

/**
 * A criterion that gives nobody a point with the data at hand.
 *
 * @param regulation its code
 * @param group code of the group of positions
 */
public record FruitlessCriterion(String regulation, String group, String criterion) {}
