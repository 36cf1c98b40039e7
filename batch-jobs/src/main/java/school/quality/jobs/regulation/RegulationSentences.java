package school.quality.jobs.regulation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in the words of people what is wrong with a regulation and what to do. */
public final class RegulationSentences {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String KIND = "kind.";

    private final ResourceBundle words;

    private RegulationSentences(Locale language) {
        this.words = ResourceBundle.getBundle("messages.regulation", language, NO_FALLBACK);
    }

    /** Sentences in a language: English, or Russian for every other. */
    public static RegulationSentences in(Locale language) {
        return new RegulationSentences(language);
    }

    public String of(RegulationFault fault) {
        return filled(fault.code().name(), fault.path(), fault.value(), expected(fault.expected()));
    }

    private String expected(String expected) {
        return words.containsKey(KIND + expected) ? words.getString(KIND + expected) : expected;
    }

    private String filled(String key, Object... inserts) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(inserts);
    }
}
