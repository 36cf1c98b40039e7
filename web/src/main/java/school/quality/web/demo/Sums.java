package school.quality.web.demo;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;

/** Sums of money and other numbers as people write them: 3 145 017,14. */
final class Sums {
    private static final Pattern THOUSANDS = Pattern.compile("\\B(?=(\\d{3})+(,))");

    private Sums() {}

    /** A dash where the sum is unknown. */
    static String shown(@Nullable Money sum) {
        return sum == null
                ? "-"
                : THOUSANDS.matcher(sum.toString().replace('.', ',')).replaceAll(" ");
    }

    /** Without zeros at the end. */
    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
