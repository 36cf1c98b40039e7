package school.quality.jobs.plan;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import school.quality.engine.period.AcademicYear;
import school.quality.engine.period.Period;
import school.quality.engine.period.PeriodKind;
import school.quality.jobs.store.loading.UsualTerms;

/**
 * Translates the schedule of the programme into the days of one school's year: the start and the ends of its own periods, the
 * usual ones where it has none, and the last days of months.
 */
final class YearCalendar {

    private static final List<PeriodKind> SEMESTERS =
            List.of(PeriodKind.SEMESTER, PeriodKind.HALF_YEAR, PeriodKind.TRIMESTER, PeriodKind.QUARTER);
    private static final List<PeriodKind> HALF_YEARS =
            List.of(PeriodKind.HALF_YEAR, PeriodKind.SEMESTER, PeriodKind.TRIMESTER, PeriodKind.QUARTER);

    private final AcademicYear year;
    private final List<Period> entered;
    private final UsualTerms usual;

    /** @param entered periods of the school, of whatever year */
    YearCalendar(AcademicYear year, List<Period> entered, UsualTerms usual) {
        this.year = year;
        this.entered =
                entered.stream().filter(period -> period.year().equals(year)).toList();
        this.usual = usual;
    }

    /** The days of these codes of the schedule, by day; codes that mean the same period and day give it once. */
    List<Due> days(List<String> schedule) {
        return schedule.stream()
                .flatMap(this::days)
                .distinct()
                .sorted(Comparator.comparing(Due::day)
                        .thenComparing(due -> due.period().code()))
                .toList();
    }

    private Stream<Due> days(String code) {
        return switch (code) {
            case "YEAR_START" -> about(years()).map(due -> on(due.period().startsOn(), due));
            case "YEAR_END" -> about(years());
            case "SEMESTER_END" -> about(parts(SEMESTERS));
            case "HALF_YEAR_END" -> about(parts(HALF_YEARS));
            default -> about(years()).limit(1).map(due -> on(lastDayOf(month(code)), due));
        };
    }

    /** Due at the end of the period. */
    private Stream<Due> about(List<Period> periods) {
        return periods.stream().map(period -> new Due(period.endsOn(), period, entered.contains(period)));
    }

    private static Due on(LocalDate day, Due due) {
        return new Due(day, due.period(), due.entered());
    }

    private List<Period> years() {
        return parts(List.of(PeriodKind.YEAR));
    }

    /** The periods of the first kind that the school has; of a school without any of them the usual ones. */
    private List<Period> parts(List<PeriodKind> kinds) {
        return Stream.concat(kinds.stream().map(this::entered), kinds.stream().map(kind -> usual.periods(year, kind)))
                .filter(periods -> !periods.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Period> entered(PeriodKind kind) {
        return entered.stream().filter(period -> period.kind() == kind).toList();
    }

    private static Month month(String code) {
        return Stream.of(Month.values())
                .filter(month -> month.name().substring(0, 3).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The schedule has an unknown code " + code));
    }

    /** September begins the school year, August ends it. */
    private LocalDate lastDayOf(Month month) {
        LocalDate begins = year.firstDay();
        int calendarYear = month.compareTo(begins.getMonth()) >= 0 ? begins.getYear() : begins.getYear() + 1;
        return YearMonth.of(calendarYear, month).atEndOfMonth();
    }
}
