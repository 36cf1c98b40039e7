package school.quality.jobs.export;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the exports: English, or Russian for every other language. */
public final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

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
