package school.quality.engine.indicator;

import java.math.BigDecimal;

/**
 * From where on a figure is good, and from where on it is acceptable, in the units in which it is shown: 95 for 95 %.
 *
 * @param better the way in which the figure should go, never neutral
 * @param optimal reached: green
 * @param acceptable reached: amber; missed: red
 */
public record Thresholds(Better better, BigDecimal optimal, BigDecimal acceptable) {

    public Thresholds {
        if (better == Better.NEUTRAL || !reached(better, optimal, acceptable)) {
            throw new IllegalArgumentException("Optimal " + optimal + " is worse than acceptable " + acceptable);
        }
    }

    /** Whether the optimal value is at least as good as the acceptable one. */
    public static boolean areInOrder(Better better, BigDecimal optimal, BigDecimal acceptable) {
        return reached(better, optimal, acceptable);
    }

    /**
     * The colour of a figure, compared exactly: 1999 of 2000 do not reach 100 %, although they are shown as 100.0.
     *
     * @param factor 100 for shares, 1 for means, ratios and counts
     */
    NormColour colour(Parts parts, int factor) {
        BigDecimal value = parts.numerator().multiply(BigDecimal.valueOf(factor));
        if (reached(better, value, optimal.multiply(parts.denominator()))) {
            return NormColour.GREEN;
        }
        return reached(better, value, acceptable.multiply(parts.denominator())) ? NormColour.AMBER : NormColour.RED;
    }

    private static boolean reached(Better better, BigDecimal value, BigDecimal threshold) {
        int compared = value.compareTo(threshold);
        return better == Better.LOWER ? compared <= 0 : compared >= 0;
    }
}
