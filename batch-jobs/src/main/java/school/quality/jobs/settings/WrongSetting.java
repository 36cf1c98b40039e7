package school.quality.jobs.settings;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** A value of the settings file that the program cannot use; says which, and what it has to look like. */
public final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a value has to be. */
    enum Form {
        /** A whole number between two others. */
        NUMBER,
        /** A length of time, longer than none. */
        TIME,
        /** True or false. */
        MARK,
        /** One of some words. */
        WORD,
        /** First and last day of a part of the school year. */
        DAYS
    }

    private final Form form;
    private final transient Object[] details;

    /** @param details the bounds of a number, the words to choose from */
    WrongSetting(String name, String value, Form form, Object... details) {
        super(name + ": " + value);
        this.form = form;
        this.details = Stream.concat(Stream.of(name, value), Stream.of(details)).toArray();
    }

    /** The fault in the language of the reader. */
    public String sentence(Locale language) {
        var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        var bundle = ResourceBundle.getBundle("messages/settings", language, control);
        return new MessageFormat(bundle.getString(form.name()), language).format(details);
    }
}
