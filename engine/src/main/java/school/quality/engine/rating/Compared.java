package school.quality.engine.rating;

import java.math.BigDecimal;
import school.quality.engine.money.Fraction;

/**
 * What a figure was compared with.
 *
 * @param with the period of the base, or SCHOOL, LEVEL or ENTERED for a reference value
 * @param value exact, in the unit in which the figure is shown
 * @param decimals with how many decimals it is shown
 * @param staysFull whether both are 100 and the regulation counts that as growth
 */
public record Compared(String with, Fraction value, int decimals, boolean staysFull) {

    private static final Fraction GROWTH_AT_100 = Fraction.of(1, 100);

    /** Added after rounding, so that no number of decimals swallows it. */
    Fraction growth() {
        return staysFull ? GROWTH_AT_100 : Fraction.ZERO;
    }

    /** Not so the school and the level, whose figures hold the person's own. */
    boolean standsStill() {
        return !with.equals("SCHOOL") && !with.equals("LEVEL");
    }

    /** As it is shown to people. */
    public BigDecimal shown() {
        return value.rounded(decimals);
    }
}
