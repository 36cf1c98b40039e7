package school.quality.engine.period;

import java.math.BigDecimal;
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

    /** Days of the period, both ends included. */
    public long days() {
        return ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public boolean isYear() {
        return kind == PeriodKind.YEAR;
    }
}
