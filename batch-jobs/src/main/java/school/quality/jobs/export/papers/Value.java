package school.quality.jobs.export.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;

/**
 * What stands in the place of a placeholder.
 *
 * @param shown as people in Russia write it
 * @param number the same for a cell of a workbook; null where it is no number
 */
record Value(String shown, @Nullable BigDecimal number) {

    static final Value NOTHING = new Value("", null);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final char NO_BREAK_SPACE = '\u00A0';

    static Value text(@Nullable String text) {
        return text == null ? NOTHING : new Value(text, null);
    }

    static Value whole(long number) {
        return new Value(Long.toString(number), BigDecimal.valueOf(number));
    }

    static Value day(LocalDate day) {
        return text(DAY.format(day));
    }

    /** Points without zeros at the end, with a comma. */
    static Value points(@Nullable BigDecimal points) {
        return points == null ? NOTHING : new Value(plain(points), points);
    }

    /** Roubles and kopecks, thousands apart; unknown sums are empty. */
    static Value sum(@Nullable Money money) {
        return money == null ? NOTHING : new Value(grouped(money), money.roubles());
    }

    static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.signum() == 0 ? BigDecimal.ZERO : shortest)
                .toPlainString()
                .replace('.', ',');
    }

    private static String grouped(Money money) {
        String digits = money.toString().replace('.', ',');
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+,)", String.valueOf(NO_BREAK_SPACE));
    }
}
