package school.quality.web.orders;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;

/** Sums as people write and read them. */
final class SumOf {

    private static final int KOPECK_DIGITS = 2;

    private SumOf() {}

    /** Roubles and kopecks with a comma or a point, above 0; empty where it is none. */
    static Optional<Money> roubles(String text) {
        try {
            String plain = text.replaceAll("[\\s\u00a0]", "").replace(',', '.');
            return plain.length() > 20
                    ? Optional.empty()
                    : Optional.of(Money.parse(plain)).filter(Money::isPositive);
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    static String shown(Money sum, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(KOPECK_DIGITS);
        return format.format(BigDecimal.valueOf(sum.kopecks(), KOPECK_DIGITS));
    }

    static @Nullable String shownOrNull(@Nullable Money sum, Locale language) {
        return sum == null ? null : shown(sum, language);
    }
}
