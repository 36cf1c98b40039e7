package school.quality.jobs.store.loading;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import school.quality.engine.period.AcademicYear;
import school.quality.engine.period.PeriodKind;

/** When the parts of a school year usually begin and end, for periods that a journal report brings with it. */
public record UsualTerms(List<Term> terms) {

    private static final int FIRST_MONTH = 9;

    /** Quarters, half-years and the year from 1 September to 31 May. */
    public static final UsualTerms OF_MOST_SCHOOLS = new UsualTerms(List.of(
            new Term("Q1", PeriodKind.QUARTER, MonthDay.of(9, 1), MonthDay.of(10, 31)),
            new Term("Q2", PeriodKind.QUARTER, MonthDay.of(11, 1), MonthDay.of(12, 31)),
            new Term("Q3", PeriodKind.QUARTER, MonthDay.of(1, 9), MonthDay.of(3, 31)),
            new Term("Q4", PeriodKind.QUARTER, MonthDay.of(4, 1), MonthDay.of(5, 31)),
            new Term("S1", PeriodKind.HALF_YEAR, MonthDay.of(9, 1), MonthDay.of(12, 31)),
            new Term("S2", PeriodKind.HALF_YEAR, MonthDay.of(1, 9), MonthDay.of(5, 31)),
            new Term("Y", PeriodKind.YEAR, MonthDay.of(9, 1), MonthDay.of(5, 31))));

    public UsualTerms {
        terms = List.copyOf(terms);
    }

    /** The terms that make up a year of which some are named; the year itself is always one. */
    List<Term> around(List<String> named) {
        return terms.stream()
                .filter(term -> term.kind() == PeriodKind.YEAR
                        || terms.stream()
                                .anyMatch(other -> other.kind() == term.kind() && named.contains(other.name())))
                .toList();
    }

    /**
     * A part of the year.
     *
     * @param name the last part of the period's code
     */
    public record Term(String name, PeriodKind kind, MonthDay begins, MonthDay ends) {

        LocalDate startsOn(AcademicYear year) {
            return in(year, begins);
        }

        LocalDate endsOn(AcademicYear year) {
            return in(year, ends);
        }

        private static LocalDate in(AcademicYear year, MonthDay day) {
            int begun = year.firstDay().getYear();
            return day.atYear(day.getMonthValue() < FIRST_MONTH ? begun + 1 : begun);
        }
    }
}
