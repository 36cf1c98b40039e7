package school.quality.jobs.settings;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** First and last day of a part of a school year, whichever year it is. */
public record TermDays(MonthDay first, MonthDay last) {

    private static final Pattern DAYS = Pattern.compile("(\\d\\d\\.\\d\\d)\\s*-\\s*(\\d\\d\\.\\d\\d)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");

    /** @throws DateTimeException where it is written otherwise than {@code 01.09-31.10} */
    static TermDays of(String text) {
        Matcher days = DAYS.matcher(text.strip());
        if (!days.matches()) {
            throw new DateTimeException(text);
        }
        return new TermDays(MonthDay.parse(days.group(1), DAY), MonthDay.parse(days.group(2), DAY));
    }
}
