package school.quality.web.program;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as it is written in a letter, 15.01.2026, or in a table, 2026-01-15. */
public final class DayConverter implements ITypeConverter<LocalDate> {

    private static final DateTimeFormatter LETTER =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    public static String shown(LocalDate day) {
        return LETTER.format(day);
    }

    @Override
    public LocalDate convert(String text) {
        try {
            return text.contains(".") ? LocalDate.parse(text, LETTER) : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(text);
        }
    }
}
