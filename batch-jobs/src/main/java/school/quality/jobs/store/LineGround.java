package school.quality.jobs.store;

import java.math.BigDecimal;
import java.util.List;
import school.quality.engine.money.Fraction;

/**
 * What the points of a line rest on, as it was kept.
 *
 * @param numbers figures and attributes: one, or one a class and subject
 * @param rows numbers of the rows of the dataset that the criterion counts
 */
public record LineGround(List<Number> numbers, List<Long> rows) {

    public static final LineGround NONE = new LineGround(List.of(), List.of());

    public LineGround {
        numbers = List.copyOf(numbers);
        rows = List.copyOf(rows);
    }

    /**
     * A number that the criterion looks at.
     *
     * @param unit class and subject; empty or the staff number where there is one number only
     * @param shown as people read it
     * @param exact as it is compared, before the criterion's own rounding
     * @param parts numerator and denominator of each figure behind it, for example {@code 14/25}
     */
    public record Number(String unit, BigDecimal shown, Fraction exact, List<String> parts) {

        public Number {
            parts = List.copyOf(parts);
        }
    }
}
