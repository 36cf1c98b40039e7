package school.quality.web.program;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Sentences of one bundle in the language of the reader; Russian is the bundle's base, English stands beside it. */
public record Words(ResourceBundle bundle, Locale locale) {

    /** For example {@code Words.of("messages/program", locale)}. */
    public static Words of(String bundle, Locale locale) {
        // without this Java would answer in the language of the computer
        var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Words(ResourceBundle.getBundle(bundle, locale, control), locale);
    }

    public String text(String key, Object... details) {
        return new MessageFormat(bundle.getString(key), locale).format(details);
    }
}
