package school.quality.jobs.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.quality.engine.period.AcademicYear;
import school.quality.jobs.fault.FaultCode;

/** A school year: {@code 2025/26}, also written {@code 2025/2026}, {@code 2025-26} or {@code 2025-2026}. */
final class SchoolYearText {

    private static final Pattern FORM = Pattern.compile("(\\d{4})\\s*[/–—-]\\s*(?:\\d{2})?(\\d{2})");
    private static final Pattern LONG = Pattern.compile("(\\d{4})\\s*[/–—-]\\s*(\\d{4})");

    private SchoolYearText() {}

    static Reading read(String text) {
        return year(text).map(year -> Reading.value(year.code())).orElseGet(() -> Reading.wrong(FaultCode.NOT_A_YEAR));
    }

    static Optional<AcademicYear> year(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String code = parts.group(1) + "/" + parts.group(2);
        return AcademicYear.isWellFormed(code) && centuriesFollow(text)
                ? Optional.of(new AcademicYear(code))
                : Optional.empty();
    }

    private static boolean centuriesFollow(String text) {
        Matcher parts = LONG.matcher(text);
        return !parts.matches() || Integer.parseInt(parts.group(1)) + 1 == Integer.parseInt(parts.group(2));
    }
}
