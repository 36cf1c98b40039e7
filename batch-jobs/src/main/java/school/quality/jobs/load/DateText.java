package school.quality.jobs.load;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import school.quality.jobs.fault.FaultCode;

/** Dates as {@code 2025-09-01} or {@code 01.09.2025}; a day that no calendar has is no date. */
final class DateText {

    private static final DateTimeFormatter RUSSIAN =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int EARLIEST = 1800;
    /** "Without end" is often written as the last day that computers know. */
    private static final int LATEST = 9999;

    private DateText() {}

    static Reading read(String text) {
        try {
            LocalDate date = text.indexOf('.') > 0 ? LocalDate.parse(text, RUSSIAN) : LocalDate.parse(text);
            // A year such as 0205 is a slip of the finger that would travel far before anyone notices.
            return date.getYear() < EARLIEST || date.getYear() > LATEST
                    ? Reading.wrong(FaultCode.NOT_A_DATE)
                    : Reading.value(date.toString());
        } catch (DateTimeParseException e) {
            return Reading.wrong(FaultCode.NOT_A_DATE);
        }
    }
}
