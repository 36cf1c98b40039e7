package school.quality.jobs.export;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the exports: English, or Russian for every other language. */
final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final ResourceBundle bundle;
    private final boolean english;

    Words(Locale language) {
        this.english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        this.bundle = ResourceBundle.getBundle("messages/export", english ? Locale.ENGLISH : Locale.ROOT, NO_FALLBACK);
    }

    boolean english() {
        return english;
    }

    /** A sentence or word; the details fill its gaps as they are. */
    String of(String key, Object... details) {
        String text = bundle.getString(key);
        return details.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(details);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(of(key)) : Optional.empty();
    }

    /** A sentence about a detail; where there is none, the sentence that can do without. */
    String about(String key, String detail) {
        String bare = key + ".bare";
        return detail.isEmpty() && bundle.containsKey(bare) ? of(bare) : of(key, detail);
    }
}
