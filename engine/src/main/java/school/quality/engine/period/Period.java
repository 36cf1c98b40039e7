package school.quality.engine.period;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A grading period of a school, for example {@code 2025-26/S1}; both days belong to it.
 *
 * @param weeks teaching weeks, where the school names them
 */
public record Period(
        String code,
        AcademicYear year,
        PeriodKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        Optional<BigDecimal> weeks) {

    /** Teaching weeks: as named by the school, else days / 7. */
    public BigDecimal teachingWeeks() {
        return weeks.orElseGet(() -> BigDecimal.valueOf(ChronoUnit.DAYS.between(startsOn, endsOn) + 1)
                .divide(BigDecimal.valueOf(7), MathContext.DECIMAL64));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public boolean isYear() {
        return kind == PeriodKind.YEAR;
    }
}
