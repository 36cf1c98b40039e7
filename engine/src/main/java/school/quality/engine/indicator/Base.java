package school.quality.engine.indicator;

/**
 * The figure that another is compared with (formulas, section 5).
 *
 * @param period that it is of, for example {@code 2024-25/Y}
 * @param parts its numerator and denominator; it always has a value
 */
public record Base(String period, Parts parts) {}
