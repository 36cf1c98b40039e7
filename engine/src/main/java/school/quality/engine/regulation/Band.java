package school.quality.engine.regulation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;

/**
 * An interval of values and what it gives: points, or per cent of the pay.
 *
 * @param from lower bound, null for none; belongs to the band unless {@code fromOpen}
 * @param to upper bound, null for none; belongs to the band unless {@code toOpen}
 */
public record Band(
        @Nullable BigDecimal from,
        boolean fromOpen,
        @Nullable BigDecimal to,
        boolean toOpen,
        BigDecimal points) {

    public boolean holds(Fraction value) {
        return isReached(value) && !isPassed(value);
    }

    private boolean isReached(Fraction value) {
        return from == null || value.compareTo(Fraction.of(from)) >= (fromOpen ? 1 : 0);
    }

    private boolean isPassed(Fraction value) {
        return to != null && value.compareTo(Fraction.of(to)) > (toOpen ? -1 : 0);
    }
}
