package school.quality.jobs.selfexam;

import java.time.LocalDate;
import java.time.Month;
import school.quality.engine.period.AcademicYear;

/** A year of the calendar, for which a school examines itself. */
public record CalendarYear(int year) {

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    /** The day that pupils and staff are counted on. */
    public LocalDate lastDay() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    /** The school year that is under way on the last day. */
    public AcademicYear current() {
        return AcademicYear.holding(lastDay());
    }

    /** The school year that ended in this year: its attestation, exams and leavers are reported. */
    public AcademicYear finished() {
        return current().previous();
    }
}
