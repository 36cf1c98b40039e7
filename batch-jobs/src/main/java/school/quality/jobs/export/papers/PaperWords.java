package school.quality.jobs.export.papers;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Sentences and names of placeholders: English, or Russian for every other language. */
final class PaperWords {

    /** The papers themselves are Russian whatever the language of the reader. */
    static final PaperWords RUSSIAN = new PaperWords(Locale.ROOT);

    static final PaperWords ENGLISH = new PaperWords(Locale.ENGLISH);

    private final ResourceBundle bundle;

    private PaperWords(Locale language) {
        bundle = ResourceBundle.getBundle(
                "messages/papers", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static PaperWords of(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : RUSSIAN;
    }

    String of(String key, Object... details) {
        String text = bundle.getString(key);
        return details.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(details);
    }

    String name(Field field) {
        return of("field." + field);
    }
}
