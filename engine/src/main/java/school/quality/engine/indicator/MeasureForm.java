package school.quality.engine.indicator;

import java.math.BigDecimal;

/**
 * How a measure is shown (formulas, section 2).
 *
 * @param factor 100 for shares, 1 for means, ratios and counts
 * @param decimals after the comma, HALF_UP
 */
public record MeasureForm(String measure, int factor, int decimals, String titleRu, String titleEn) {

    /** Whether it is shown per cent. */
    public boolean isShare() {
        return factor == 100;
    }

    public BigDecimal shown(Parts parts) {
        return parts.shown(factor, decimals);
    }

    /** How far the figure moved from its base, in the units in which both are shown; the exact difference, then rounded. */
    public BigDecimal change(Parts parts, Parts base) {
        return parts.minus(base).shown(factor, decimals);
    }
}
