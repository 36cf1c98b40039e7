package school.quality.jobs.load.journal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences about reports. */
final class JournalWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private JournalWords() {}

    static String text(Locale language, String code, Object... inserts) {
        ResourceBundle words = ResourceBundle.getBundle("messages.journals", language, NO_FALLBACK);
        return new MessageFormat(words.getString(code), language).format(inserts);
    }
}
