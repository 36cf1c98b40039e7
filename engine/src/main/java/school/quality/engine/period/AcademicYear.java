package school.quality.engine.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A school year, written {@code 2025/26}: from 1 September to 31 August. */
public record AcademicYear(String code) implements Comparable<AcademicYear> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})/(\\d{2})");

    public AcademicYear {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException("A school year is written 2025/26, not " + code);
        }
    }

    /** Whether the text names a school year: four digits, a slash and the last two digits of the following year. */
    public static boolean isWellFormed(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches() && (Integer.parseInt(parts.group(1)) + 1) % 100 == Integer.parseInt(parts.group(2));
    }

    public static AcademicYear startingIn(int calendarYear) {
        return new AcademicYear("%d/%02d".formatted(calendarYear, (calendarYear + 1) % 100));
    }

    /** The school year that a day belongs to. */
    public static AcademicYear holding(LocalDate day) {
        return startingIn(day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(startsIn(), Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startsIn() + 1, Month.AUGUST, 31);
    }

    public AcademicYear previous() {
        return startingIn(startsIn() - 1);
    }

    private int startsIn() {
        return Integer.parseInt(code.substring(0, 4));
    }

    @Override
    public int compareTo(AcademicYear other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
