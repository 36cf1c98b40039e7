package school.quality.engine.rating;

import school.quality.engine.dynamics.EarlierClasses;

/**
 * An earlier period that changes are measured from.
 *
 * @param period its code
 * @param figures of the school then; only those with a value
 * @param classes what the classes of today were then
 */
public record Earlier(String period, Figures figures, EarlierClasses classes) {}
