package school.quality.engine.rating;

import java.math.BigDecimal;

/**
 * The points of a section of a sheet.
 *
 * @param sum of its lines
 * @param points the same, held to the section's maximum
 */
public record SectionTotal(String section, BigDecimal sum, BigDecimal points) {}
