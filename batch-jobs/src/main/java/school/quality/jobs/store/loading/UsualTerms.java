package school.quality.jobs.store.loading;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import school.quality.engine.period.AcademicYear;
import school.quality.engine.period.Period;
import school.quality.engine.period.PeriodKind;
import school.quality.jobs.settings.TermDays;

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

    /**
     * These terms with other days where a setting names them.
     *
     * @param setting by the name of a term; empty where there is none
     */
    public UsualTerms as(Function<String, Optional<TermDays>> setting) {
        return new UsualTerms(terms.stream()
                .map(term -> setting.apply(term.name()).map(term::on).orElse(term))
                .toList());
    }

    /** The terms that make up a year of which some are named; the year itself is always one. */
    List<Term> around(List<String> named) {
        return terms.stream()
                .filter(term -> term.kind() == PeriodKind.YEAR
                        || terms.stream()
                                .anyMatch(other -> other.kind() == term.kind() && named.contains(other.name())))
                .toList();
    }

    /** The periods of a kind in a year, as they would be entered; none where schools do not usually have them. */
    public List<Period> periods(AcademicYear year, PeriodKind kind) {
        return terms.stream()
                .filter(term -> term.kind() == kind)
                .map(term -> term.in(year))
                .toList();
    }

    /**
     * A part of the year.
     *
     * @param name the last part of the period's code
     */
    public record Term(String name, PeriodKind kind, MonthDay begins, MonthDay ends) {

        private Term on(TermDays days) {
            return new Term(name, kind, days.first(), days.last());
        }

        private Period in(AcademicYear year) {
            String code = year.code().replace('/', '-') + "/" + name;
            return new Period(code, year, kind, startsOn(year), endsOn(year), Optional.empty());
        }

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
