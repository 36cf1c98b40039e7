package school.quality.engine.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.quality.engine.school.Fact;

/**
 * What one fact gives to a figure: its part of the numerator and of the denominator. Whole numbers, which most are, are kept
 * apart from amounts, because they add up a good deal faster.
 *
 * @param fact null for one that is outside the figure
 * @param numerator amount, null for a whole number
 * @param denominator amount, null for a whole number
 */
public record Case(
        @Nullable Fact fact,
        long wholeNumerator,
        long wholeDenominator,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    private static final Case OUTSIDE = new Case(null, 0, 0, null, null);

    /** The fact is one of the whole, and counts if the condition holds. */
    public static Case of(Fact fact, boolean counts) {
        return new Case(fact, counts ? 1 : 0, 1, null, null);
    }

    /** The fact stands for several: so many of so many. */
    public static Case of(Fact fact, long numerator, long denominator) {
        return new Case(fact, numerator, denominator, null, null);
    }

    /** The fact gives amounts that are no whole numbers. */
    public static Case of(Fact fact, BigDecimal numerator, BigDecimal denominator) {
        return new Case(fact, 0, 0, numerator, denominator);
    }

    /** As {@code of}, where the fact belongs to those looked at; elsewhere it is outside the figure. */
    public static Case among(boolean lookedAt, Fact fact, boolean counts) {
        return lookedAt ? of(fact, counts) : OUTSIDE;
    }

    /** The same for a fact that stands for several. */
    public static Case among(boolean lookedAt, Fact fact, long numerator, long denominator) {
        return lookedAt ? of(fact, numerator, denominator) : OUTSIDE;
    }

    /** The fact gives an amount to a mean over facts. */
    public static Case amount(Fact fact, BigDecimal amount) {
        return new Case(fact, 0, 1, amount, null);
    }

    boolean counts() {
        return wholeNumerator != 0 || (numerator != null && numerator.signum() != 0);
    }
}
