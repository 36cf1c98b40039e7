package school.quality.engine.rulebook;

import java.math.BigDecimal;
import school.quality.engine.school.Fact;

/** What one fact gives to a figure: its part of the numerator and of the denominator. */
public record Case(Fact fact, BigDecimal numerator, BigDecimal denominator) {

    /** The fact is one of the whole, and counts if the condition holds. */
    public static Case of(Fact fact, boolean counts) {
        return new Case(fact, counts ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE);
    }

    /** The fact stands for several: so many of so many. */
    public static Case of(Fact fact, int numerator, int denominator) {
        return new Case(fact, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** The fact gives amounts that are no whole numbers. */
    public static Case of(Fact fact, BigDecimal numerator, BigDecimal denominator) {
        return new Case(fact, numerator, denominator);
    }

    /** The fact gives an amount to a mean over facts. */
    public static Case amount(Fact fact, BigDecimal amount) {
        return new Case(fact, amount, BigDecimal.ONE);
    }

    boolean counts() {
        return numerator.signum() != 0;
    }
}
