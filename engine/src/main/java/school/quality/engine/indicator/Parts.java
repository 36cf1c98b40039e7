package school.quality.engine.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numerator and denominator of a figure, exact (formulas, section 2). A count has the denominator 1. */
public record Parts(BigDecimal numerator, BigDecimal denominator) {

    public static final Parts NOTHING = of(0, 0);

    public static Parts of(long numerator, long denominator) {
        return new Parts(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public static Parts count(long number) {
        return of(number, 1);
    }

    public boolean isEmpty() {
        return denominator.signum() == 0;
    }

    /** Whether everything that is counted counts. */
    public boolean isWhole() {
        return !isEmpty() && numerator.compareTo(denominator) == 0;
    }

    public Parts plus(Parts other) {
        return new Parts(numerator.add(other.numerator), denominator.add(other.denominator));
    }

    /** The exact difference of two figures; neither denominator may be 0. */
    public Parts minus(Parts other) {
        return new Parts(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The figure as it is shown.
     *
     * @param factor 100 for shares, 1 for means, ratios and counts
     * @throws ArithmeticException where there is nothing to divide by
     */
    public BigDecimal shown(int factor, int decimals) {
        return numerator.multiply(BigDecimal.valueOf(factor)).divide(denominator, decimals, RoundingMode.HALF_UP);
    }
}
