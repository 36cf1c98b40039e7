package school.quality.jobs.settings;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.env.Environment;
import school.quality.jobs.settings.WrongSetting.Form;

/**
 * The settings file {@code vsoko.yml}: each value as what it has to be, the usual one where the file is silent. What a value
 * cannot be is a {@link WrongSetting}.
 */
public final class SettingsFile {

    private final Environment file;

    public SettingsFile(Environment file) {
        this.file = file;
    }

    public String text(String name, String usual) {
        return file.getProperty(name, usual);
    }

    /** A text that nothing stands for where it is missing or blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(file.getProperty(name)).filter(text -> !text.isBlank());
    }

    /** A whole number between two others, both included. */
    public int number(String name, int least, int most, int usual) {
        return value(name, Integer.class, number -> number >= least && number <= most, Form.NUMBER, least, most)
                .orElse(usual);
    }

    /** A length of time, longer than none: {@code 30s}, {@code 5m}, {@code 12h}. */
    public Duration time(String name, Duration usual) {
        return value(name, Duration.class, time -> time.compareTo(Duration.ZERO) > 0, Form.TIME)
                .orElse(usual);
    }

    public boolean mark(String name, boolean usual) {
        return value(name, Boolean.class, mark -> true, Form.MARK).orElse(usual);
    }

    public <E extends Enum<E>> E word(String name, Class<E> words, E usual) {
        String all = Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return value(name, words, word -> true, Form.WORD, all).orElse(usual);
    }

    /** First and last day of a part of the school year, {@code 01.09-31.10}. */
    public Optional<TermDays> days(String name) {
        return text(name).map(text -> {
            try {
                return TermDays.of(text);
            } catch (DateTimeException unreadable) {
                throw new WrongSetting(name, text, Form.DAYS);
            }
        });
    }

    private <T> Optional<T> value(String name, Class<T> kind, Predicate<T> fits, Form form, Object... details) {
        return text(name)
                .map(text -> {
                    try {
                        return file.getRequiredProperty(name, kind);
                    } catch (ConversionException unreadable) {
                        throw new WrongSetting(name, text, form, details);
                    }
                })
                .map(value -> {
                    if (!fits.test(value)) {
                        throw new WrongSetting(name, file.getProperty(name, ""), form, details);
                    }
                    return value;
                });
    }
}
