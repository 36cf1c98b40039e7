package school.quality.jobs.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.jobs.sheet.Cell;

/** Numbers as they stand in the exports: exact, without an exponent and without zeros at the end. */
public final class Exact {

    /** Where a weight has no last decimal it is cut here: far finer than a kopeck of any fund. */
    private static final int ENDLESS = 10;

    private Exact() {}

    public static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
    }

    static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal number) {
        return number == null ? null : plain(number);
    }

    /** The fraction as a decimal: exact where it ends, else rounded to 10 decimals half up. */
    public static BigDecimal decimal(Fraction fraction) {
        return plain(ending(fraction).orElseGet(() -> fraction.rounded(ENDLESS)));
    }

    /** Roubles and kopecks as text; null stays unknown. */
    static @Nullable String text(@Nullable Money money) {
        return money == null ? null : money.toString();
    }

    /** A sum of money for a table; empty where it is unknown. */
    static Cell sum(@Nullable Money money) {
        return money == null ? Cell.empty() : Cell.kopecks(money.kopecks());
    }

    private static Optional<BigDecimal> ending(Fraction fraction) {
        try {
            return Optional.of(new BigDecimal(fraction.numerator()).divide(new BigDecimal(fraction.denominator())));
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }
}
