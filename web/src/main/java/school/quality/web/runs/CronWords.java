package school.quality.web.runs;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.scheduling.support.CronExpression;
import school.quality.web.program.Words;

/**
 * A cron expression that the program keeps, said in words. Only such as a school needs: at one time of the day, on all days,
 * on days of the week, or on days of the month, in all months or some. Whatever else cron knows is refused, because no simple
 * sentence would say it.
 */
final class CronWords {

    private static final Pattern FORM = Pattern.compile(
            "0 ([0-5]?\\d) ([01]?\\d|2[0-3]) (\\*|\\?|L|\\d{1,2}(?:,\\d{1,2})*) (\\*|[\\d,-]+) (\\*|\\?|[\\d,-]+|[A-Z,-]+)");
    private static final Pattern RANGE = Pattern.compile("(\\w+)-(\\w+)");
    private static final int LAST_DAY = 31;

    private final String cron;
    private final CronExpression times;
    private final Matcher parts;

    private CronWords(String cron, Matcher parts) {
        this.cron = cron;
        this.parts = parts;
        this.times = CronExpression.parse(cron);
    }

    /** Empty where the expression is none of those, or never comes true. */
    static Optional<CronWords> of(String text, ZonedDateTime now) {
        String cron = text.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher parts = FORM.matcher(cron);
        try {
            return parts.matches()
                    ? Optional.of(new CronWords(cron, parts)).filter(one -> one.isSayable(now))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String cron() {
        return cron;
    }

    /** For example "по понедельникам и четвергам в 03:00". */
    String in(Locale language) {
        Words words = Words.of("messages/pages/runs", language);
        String time = "%02d:%02d".formatted(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
        return words.text("runs.cron.at", days(words), months(words), time)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The next times after a moment; fewer where there are none. */
    List<ZonedDateTime> next(ZonedDateTime after, int number) {
        return Stream.iterate(times.next(after), Objects::nonNull, times::next)
                .limit(number)
                .toList();
    }

    private boolean isSayable(ZonedDateTime now) {
        return (isAny(parts.group(3)) || isAny(parts.group(5)))
                && IntStream.concat(daysOfMonth(), IntStream.of(1)).allMatch(day -> day >= 1 && day <= LAST_DAY)
                && numbers(parts.group(4), CronWords::month).allMatch(month -> month >= 1 && month <= 12)
                && numbers(parts.group(5), CronWords::weekday).allMatch(day -> day >= 1 && day <= 7)
                && times.next(now) != null;
    }

    private String days(Words words) {
        if (!isAny(parts.group(5))) {
            return listed(
                    words,
                    numbers(parts.group(5), CronWords::weekday),
                    day -> words.text("runs.cron.weekday." + DayOfWeek.of(day)));
        }
        if (parts.group(3).equals("L")) {
            return words.text("runs.cron.last");
        }
        return isAny(parts.group(3))
                ? words.text("runs.cron.daily")
                : words.text("runs.cron.days", listed(words, daysOfMonth(), Integer::toString));
    }

    private String months(Words words) {
        return isAny(parts.group(4))
                ? ""
                : words.text(
                        "runs.cron.months",
                        listed(
                                words,
                                numbers(parts.group(4), CronWords::month),
                                month -> words.text("runs.cron.month." + Month.of(month))));
    }

    private IntStream daysOfMonth() {
        return isAny(parts.group(3)) || parts.group(3).equals("L")
                ? IntStream.empty()
                : numbers(parts.group(3), Integer::parseInt);
    }

    private static String listed(Words words, IntStream numbers, IntFunction<String> name) {
        List<String> names = numbers.mapToObj(name).toList();
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " " + words.text("runs.cron.and") + " "
                        + names.get(names.size() - 1);
    }

    private static boolean isAny(String part) {
        return part.equals("*") || part.equals("?");
    }

    private static IntStream numbers(String part, ToIntFunction<String> number) {
        return isAny(part)
                ? IntStream.empty()
                : Stream.of(part.split(","))
                        .flatMapToInt(one -> range(one, number))
                        .distinct()
                        .sorted();
    }

    private static IntStream range(String part, ToIntFunction<String> number) {
        Matcher range = RANGE.matcher(part);
        return range.matches()
                ? IntStream.rangeClosed(number.applyAsInt(range.group(1)), number.applyAsInt(range.group(2)))
                : IntStream.of(number.applyAsInt(part));
    }

    private static int month(String text) {
        return Integer.parseInt(text);
    }

    /** Sunday is 0 or 7 in cron. */
    private static int weekday(String text) {
        if (text.matches("\\d")) {
            return text.equals("0") ? 7 : Integer.parseInt(text);
        }
        return Stream.of(DayOfWeek.values())
                .filter(day ->
                        day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text))
                .getValue();
    }
}
