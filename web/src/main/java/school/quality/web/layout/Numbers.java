package school.quality.web.layout;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;

/** Numbers, sums and days as one page writes them: exact, with groups of three digits that do not break. */
public final class Numbers {

    private static final String NONE = "–";

    private final boolean english;
    private final DecimalFormat plain;
    private final DecimalFormat money;

    public Numbers(Locale language) {
        this.english = language.getLanguage().equals("en");
        this.plain = format("#,##0.##########");
        this.money = format("#,##0.00");
    }

    /** Without needless zeros. */
    public String plain(@Nullable BigDecimal number) {
        return number == null ? NONE : plain.format(number);
    }

    /** Roubles with kopecks. */
    public String money(@Nullable Money sum) {
        return sum == null ? NONE : roubles(sum) + (english ? " RUB" : "\u00A0₽");
    }

    /** The same where a heading says what it is in. */
    public String roubles(@Nullable Money sum) {
        return sum == null ? NONE : money.format(sum.roubles());
    }

    /** The same of a difference, with its sign. */
    public String change(Money difference) {
        return (difference.isPositive() ? "+" : "") + roubles(difference);
    }

    public String day(@Nullable LocalDate day) {
        return day == null
                ? NONE
                : DateTimeFormatter.ofPattern(english ? "d MMM uuuu" : "dd.MM.uuuu", Locale.ENGLISH)
                        .format(day);
    }

    private DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(english ? ',' : '\u00A0');
        symbols.setDecimalSeparator(english ? '.' : ',');
        return new DecimalFormat(pattern, symbols);
    }
}
