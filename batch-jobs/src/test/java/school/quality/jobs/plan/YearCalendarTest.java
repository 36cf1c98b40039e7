package school.quality.jobs.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.period.AcademicYear;
import school.quality.engine.period.Period;
import school.quality.engine.period.PeriodKind;
import school.quality.jobs.store.loading.UsualTerms;
import school.quality.rules.Programme;

class YearCalendarTest {

    private static final AcademicYear YEAR = new AcademicYear("2025/26");
    private static final Period WHOLE = period("Y", PeriodKind.YEAR, "2025-09-01", "2026-05-26");

    @ParameterizedTest
    @CsvSource({
        "SEP, 2025-09-30", "OCT, 2025-10-31", "NOV, 2025-11-30", "JAN, 2026-01-31", "FEB, 2026-02-28",
        "MAR, 2026-03-31", "APR, 2026-04-30", "AUG, 2026-08-31", "YEAR_START, 2025-09-01", "YEAR_END, 2026-05-26"
    })
    void months_are_due_on_their_last_day_in_the_school_year_and_the_year_at_its_own_ends(String code, String day) {
        assertThat(days(code, WHOLE)).containsExactly(day + " 2025-26/Y");
    }

    @Test
    void february_of_a_leap_year_has_a_day_more() {
        YearCalendar leap = new YearCalendar(new AcademicYear("2027/28"), List.of(), UsualTerms.OF_MOST_SCHOOLS);
        assertThat(leap.days(List.of("FEB"))).extracting(Due::day).containsExactly(LocalDate.of(2028, 2, 29));
    }

    @Test
    void semesters_end_when_those_of_the_school_end() {
        assertThat(days("SEMESTER_END", WHOLE, semester("S1", "2025-12-28"), semester("S2", "2026-05-26")))
                .containsExactly("2025-12-28 2025-26/S1", "2026-05-26 2025-26/S2");
    }

    @Test
    void a_school_with_semesters_only_has_them_for_half_years_and_the_reverse() {
        Period half = period("H1", PeriodKind.HALF_YEAR, "2025-09-01", "2025-12-30");

        assertThat(days("HALF_YEAR_END", semester("S1", "2025-12-28"))).containsExactly("2025-12-28 2025-26/S1");
        assertThat(days("SEMESTER_END", half)).containsExactly("2025-12-30 2025-26/H1");
        assertThat(days("HALF_YEAR_END", semester("S1", "2025-12-28"), half)).containsExactly("2025-12-30 2025-26/H1");
    }

    @Test
    void a_school_with_quarters_only_reports_by_quarters() {
        Period quarter = period("Q1", PeriodKind.QUARTER, "2025-09-01", "2025-10-26");
        assertThat(days("SEMESTER_END", WHOLE, quarter)).containsExactly("2025-10-26 2025-26/Q1");
    }

    @Test
    void where_no_period_is_entered_the_usual_ones_stand_in_and_are_known_as_such() {
        YearCalendar calendar = new YearCalendar(YEAR, List.of(), UsualTerms.OF_MOST_SCHOOLS);

        assertThat(days("HALF_YEAR_END")).containsExactly("2025-12-31 2025-26/S1", "2026-05-31 2025-26/S2");
        assertThat(days("YEAR_END")).containsExactly("2026-05-31 2025-26/Y");
        assertThat(calendar.days(List.of("YEAR_END"))).extracting(Due::entered).containsExactly(false);
    }

    @Test
    void periods_of_another_year_do_not_stand_in() {
        Period before = new Period(
                "2024-25/Y",
                YEAR.previous(),
                PeriodKind.YEAR,
                LocalDate.of(2024, 9, 1),
                LocalDate.of(2025, 5, 20),
                Optional.empty());
        assertThat(days("YEAR_END", before)).containsExactly("2026-05-31 2025-26/Y");
    }

    @Test
    void codes_that_mean_the_same_period_and_day_give_it_once() {
        YearCalendar calendar = calendar(WHOLE, semester("S1", "2025-12-28"));
        assertThat(calendar.days(List.of("SEMESTER_END", "HALF_YEAR_END", "YEAR_END")))
                .extracting(due -> due.period().code())
                .containsExactly("2025-26/S1", "2025-26/Y");
    }

    @Test
    void every_code_of_the_programme_has_its_days() {
        assertThat(Programme.bundled().indicators())
                .allSatisfy(indicator ->
                        assertThat(calendar().days(indicator.schedule())).isNotEmpty());
    }

    @Test
    void an_unknown_code_is_a_fault_of_the_catalogue() {
        assertThatIllegalArgumentException().isThrownBy(() -> days("SOON")).withMessageContaining("SOON");
    }

    private static Stream<String> days(String code, Period... entered) {
        return calendar(entered).days(List.of(code)).stream()
                .map(due -> due.day() + " " + due.period().code());
    }

    private static YearCalendar calendar(Period... entered) {
        return new YearCalendar(YEAR, List.of(entered), UsualTerms.OF_MOST_SCHOOLS);
    }

    private static Period semester(String name, String ends) {
        return period(name, PeriodKind.SEMESTER, "2025-09-01", ends);
    }

    private static Period period(String name, PeriodKind kind, String starts, String ends) {
        return new Period(
                "2025-26/" + name, YEAR, kind, LocalDate.parse(starts), LocalDate.parse(ends), Optional.empty());
    }
}
