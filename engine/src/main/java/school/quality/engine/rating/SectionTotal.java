package school.quality.engine.rating;

import java.math.BigDecimal;

/**
 * The points of a section of a sheet.
 *
 * @param sum of its lines
 * @param points the same, held to the section's maximum
 * @param reachable the most its lines could have brought with the data at hand, held to the maximum too
 */
public record SectionTotal(String section, BigDecimal sum, BigDecimal points, BigDecimal reachable) {}
