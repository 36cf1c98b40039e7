package school.quality.jobs.export;

import java.util.Locale;
import java.util.ResourceBundle;
import school.quality.engine.indicator.Indicator;

/** How an indicator is counted, for people: in Russian in the words of a school, in English as the catalogue defines it. */
public final class Definitions {

    private static final ResourceBundle RUSSIAN = ResourceBundle.getBundle("messages/definitions", Locale.ROOT);

    private Definitions() {}

    public static String of(Indicator indicator, Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? indicator.definition()
                : RUSSIAN.getString(indicator.code());
    }
}
