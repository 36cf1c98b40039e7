package school.quality.engine.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.engine.rating.KnownSchool.CLASS_7A;
import static school.quality.engine.rating.KnownSchool.CLASS_8A;
import static school.quality.engine.rating.Rules.criterion;
import static school.quality.engine.rating.Rules.quality;
import static school.quality.engine.rating.Rules.read;
import static school.quality.engine.regulation.Source.Base.PREVIOUS_PERIOD;
import static school.quality.engine.regulation.Source.Base.SAME_PERIOD_LAST_YEAR;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.dynamics.ClassOfYear;
import school.quality.engine.dynamics.EarlierClasses;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Source;

class ChangesOfAPersonTest {

    private static final List<ClassOfYear> NOW = List.of(new ClassOfYear("7А", 7), new ClassOfYear("8А", 8));
    private static final ClassUnit CLASS_6A = new ClassUnit("6А", "BASIC", 6);

    private final KnownSchool lastYear = new KnownSchool()
            .figure(Scope.TEACHER, "1001", 13, 25)
            .figure(Scope.SCHOOL, "H1", 1, 3)
            .figure(Scope.CLASS, "6А", 4, 10)
            .pair("1001", CLASS_6A, "Физика", 1, 3)
            .pair("1001", CLASS_7A, "Химия", 9, 10)
            .marks(CLASS_7A, "Физика", 5, 10);

    private final KnownSchool lastTerm =
            new KnownSchool().figure(Scope.TEACHER, "1001", 15, 25).pair("1001", CLASS_7A, "Физика", 6, 10);

    private final KnownSchool school = new KnownSchool()
            .figure(Scope.TEACHER, "1001", 14, 25)
            .figure(Scope.SCHOOL, "H1", 1, 2)
            .figure(Scope.CLASS, "7А", 5, 10)
            .pair("1001", CLASS_7A, "Физика", 2, 3)
            .pair("1001", CLASS_8A, "Физика", 6, 10)
            .earlier(SAME_PERIOD_LAST_YEAR, "2024-25/Y", lastYear, EarlierClasses.of(NOW, lastYearsClasses(), 1))
            .earlier(PREVIOUS_PERIOD, "2025-26/S1", lastTerm, EarlierClasses.of(NOW, NOW, 0));

    private final Employee teacher = Staff.teacher("1001", CLASS_7A);

    private static List<ClassOfYear> lastYearsClasses() {
        return List.of(new ClassOfYear("6А", 6), new ClassOfYear("7А", 7));
    }

    @ParameterizedTest
    @CsvSource({"SAME_PERIOD_LAST_YEAR, 4 from 2024-25/Y 52", "PREVIOUS_PERIOD, -4 from 2025-26/S1 60"})
    void the_regulation_says_which_period_is_the_base(Source.Base base, String change) {
        assertThat(said(new Source.Change(quality(Scope.TEACHER), base, false), Per.POOLED))
                .isEqualTo("1001: " + change);
    }

    @Test
    void the_difference_is_exact() {
        assertThat(said(lastYear(quality(Scope.SCHOOL)), Per.POOLED)).isEqualTo("H1: 50/3 from 2024-25/Y 100/3");
    }

    @Test
    void a_class_is_compared_with_itself_a_grade_lower() {
        assertThat(said(lastYear(quality(Scope.CLASS)), Per.POOLED)).isEqualTo("7А: 10 from 2024-25/Y 40");
    }

    @Test
    void each_class_and_subject_has_its_own_base_also_where_another_taught_it() {
        assertThat(said(lastYear(quality(Scope.TEACHER)), Per.CLASS_MEAN))
                .isEqualTo("7А/Физика: 100/3 from 2024-25/Y 100/3, 8А/Физика: 10 from 2024-25/Y 50");
    }

    @Test
    void in_the_same_year_it_is_the_same_class_and_units_without_a_base_are_left_out() {
        assertThat(said(new Source.Change(quality(Scope.TEACHER), PREVIOUS_PERIOD, false), Per.CLASS_MEAN))
                .isEqualTo("7А/Физика: 20/3 from 2025-26/S1 60");
    }

    @Test
    void filters_hold_on_both_sides() {
        Source.Figure physics = quality(Scope.TEACHER, List.of("Физика"), List.of(), List.of());
        assertThat(said(lastYear(physics), Per.POOLED)).isEqualTo(": 1100/39 from 2024-25/Y 100/3");
    }

    @Test
    void without_a_base_there_is_no_data() {
        Employee other = Staff.teacher("1002");
        school.figure(Scope.TEACHER, "1002", 1, 2);
        assertThat(read(school, other, criterion(lastYear(quality(Scope.TEACHER)))))
                .isEqualTo(new Reading.Missing(Status.NO_DATA, new Remark(PointsReason.NO_BASE, "2024-25/Y")));
    }

    @Test
    void without_an_earlier_period_there_is_no_data() {
        KnownSchool young = new KnownSchool().figure(Scope.TEACHER, "1001", 1, 2);
        Reading.Missing missing = (Reading.Missing) read(young, teacher, criterion(lastYear(quality(Scope.TEACHER))));
        assertThat(missing.remark()).isEqualTo(Remark.of(PointsReason.NO_BASE));
    }

    @ParameterizedTest
    @CsvSource({"true, 25, 25, 1/100", "false, 25, 25, 0", "true, 24, 24, 0", "true, 25, 24, 4", "true, 24, 25, -4"})
    void staying_at_100_counts_as_growth_where_the_regulation_says_so(
            boolean keepsFull, int now, int then, String change) {
        lastYear.figure(Scope.TEACHER, "1001", then, 25);
        school.figure(Scope.TEACHER, "1001", now, 25);
        Source source = new Source.Change(quality(Scope.TEACHER), SAME_PERIOD_LAST_YEAR, keepsFull);
        Observation number = measured(source, Per.POOLED).get(0);
        assertThat(number.ready(0).value()).hasToString(change);
        assertThat(number.ready(null).value()).hasToString(change);
    }

    private static Source.Change lastYear(Source.Figure figure) {
        return new Source.Change(figure, SAME_PERIOD_LAST_YEAR, false);
    }

    private String said(Source source, Per per) {
        return measured(source, per).stream()
                .map(one -> "%s: %s from %s %s"
                        .formatted(
                                one.unit(),
                                one.value(),
                                one.compared().with(),
                                one.compared().value()))
                .collect(Collectors.joining(", "));
    }

    private List<Observation> measured(Source source, Per per) {
        return ((Reading.Measured) read(school, teacher, criterion(source, per))).observations();
    }
}
