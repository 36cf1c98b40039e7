package school.quality.bench.raw;

import java.time.LocalDate;

/** The period of a school that is asked for. */
public record AskedPeriod(String school, LocalDate startsOn, LocalDate endsOn) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
