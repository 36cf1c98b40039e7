package school.quality.jobs.export;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;

/** The words of the exports: English, or Russian for every other language. */
public final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private static final char NO_BREAK = '\u00A0';

    private final ResourceBundle bundle;
    private final boolean english;

    public Words(Locale language) {
        this("messages/export", language);
    }

    /** Words of another room of the exports, from a bundle of its own. */
    public Words(String bundle, Locale language) {
        this.english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        this.bundle = ResourceBundle.getBundle(bundle, english ? Locale.ENGLISH : Locale.ROOT, NO_FALLBACK);
    }

    public boolean english() {
        return english;
    }

    /** A sentence or word; the details fill its gaps as they are. */
    public String of(String key, Object... details) {
        String text = bundle.getString(key);
        return details.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(details);
    }

    /** Exact, without zeros at the end, with the comma or point of the language. */
    public String number(BigDecimal number) {
        String plain = Exact.plain(number).toPlainString();
        return english ? plain : plain.replace('.', ',');
    }

    /** Roubles and kopecks; a dash where the sum is unknown. */
    public String money(@Nullable Money sum) {
        if (sum == null) {
            return "–";
        }
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signs.setGroupingSeparator(NO_BREAK);
        signs.setDecimalSeparator(',');
        return english ? sum.toString() : new DecimalFormat("#,##0.00", signs).format(sum.roubles());
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(of(key)) : Optional.empty();
    }

    /** A sentence about a detail; where there is none, the sentence that can do without. */
    public String about(String key, String detail) {
        String bare = key + ".bare";
        return detail.isEmpty() && bundle.containsKey(bare) ? of(bare) : of(key, detail);
    }
}
