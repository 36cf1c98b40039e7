package school.quality.engine.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.engine.rating.KnownSchool.CLASS_4A;
import static school.quality.engine.rating.KnownSchool.CLASS_7A;
import static school.quality.engine.rating.KnownSchool.CLASS_8A;
import static school.quality.engine.rating.Rules.criterion;
import static school.quality.engine.rating.Rules.quality;
import static school.quality.engine.rating.Rules.read;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Per;

class FiguresOfAPersonTest {

    private final KnownSchool school = new KnownSchool()
            .figure(Scope.TEACHER, "1001", 14, 25)
            .pair("1001", CLASS_4A, "Математика", 2, 5)
            .pair("1001", CLASS_7A, "Математика", 6, 10)
            .pair("1001", CLASS_7A, "Физика", 6, 10)
            .figure(Scope.CLASS, "4А", 1, 4)
            .figure(Scope.CLASS, "7А", 5, 10)
            .figure(Scope.CLASS, "8А", 9, 10)
            .figure(Scope.CLASS_SUBJECT, "7А/Физика", 3, 10)
            .figure(Scope.CLASS_SUBJECT, "8А/Физика", 4, 10)
            .figure(Scope.METHOD_UNION, "Предметников", 1, 2)
            .figure(Scope.SCHOOL, "H1", 15, 24)
            .figure(Scope.LEVEL, "SECONDARY", 3, 4);

    private final Employee teacher = Staff.teacher("1001", CLASS_7A, CLASS_8A);

    @Test
    void a_teacher_is_credited_with_the_own_figure() {
        assertThat(said(criterion(quality(Scope.TEACHER)))).isEqualTo("1001: 56 of 25 x1");
    }

    @Test
    void a_filter_adds_up_the_pairs_it_takes() {
        assertThat(said(criterion(quality(Scope.TEACHER, List.of("Математика"), List.of(), List.of()))))
                .isEqualTo(": 160/3 of 15 x1");
    }

    @ParameterizedTest
    @CsvSource({"PRIMARY, , 4А/Математика: 40 of 5 x1", "BASIC, , : 60 of 20 x1", ", 7, : 60 of 20 x1"})
    void levels_and_grades_filter_the_pairs(String level, Integer grade, String expected) {
        List<String> levels = level == null ? List.of() : List.of(level);
        List<Integer> grades = grade == null ? List.of() : List.of(grade);
        assertThat(said(criterion(quality(Scope.TEACHER, List.of(), levels, grades))))
                .isEqualTo(expected);
    }

    @Test
    void counts_add_up_and_a_filter_that_names_everything_changes_nothing() {
        KnownSchool counting = new KnownSchool()
                .counting()
                .figure(Scope.TEACHER, "1001", 31, 1)
                .pair("1001", CLASS_4A, "Математика", 20, 1)
                .pair("1001", CLASS_7A, "Физика", 11, 1)
                .figure(Scope.CLASS, "7А", 2, 1)
                .figure(Scope.CLASS, "8А", 4, 1);
        assertThat(said(criterion(quality(Scope.TEACHER)), counting)).isEqualTo("1001: 31 of 1 x1");
        assertThat(said(
                        criterion(quality(Scope.TEACHER, List.of("Математика", "Физика"), List.of(), List.of())),
                        counting))
                .isEqualTo(": 31 of 1 x1");
        assertThat(said(criterion(quality(Scope.CLASS)), counting)).isEqualTo(": 6 of 1 x1");
    }

    @Test
    void a_filter_that_takes_nothing_leaves_no_own_figure() {
        assertThat(why(criterion(quality(Scope.TEACHER, List.of("Химия"), List.of(), List.of()))))
                .isEqualTo("NOT_APPLICABLE NO_OWN_FIGURE");
    }

    @Test
    void the_pooled_coefficient_is_weighted_by_denominators() {
        assertThat(said(criterion(quality(Scope.TEACHER), Per.POOLED, "Математика=1.2", "*=0.7")))
                .isEqualTo("1001: 56 of 25 x1");
        assertThat(said(criterion(quality(Scope.TEACHER), Per.POOLED, "Математика=1.2")))
                .isEqualTo("1001: 56 of 25 x28/25");
    }

    @Test
    void each_pair_has_the_coefficient_of_its_subject() {
        assertThat(said(criterion(quality(Scope.TEACHER), Per.CLASS_MEAN, "Математика=1.2", "*=0.7")))
                .isEqualTo("4А/Математика: 40 of 5 x6/5, 7А/Математика: 60 of 10 x6/5, 7А/Физика: 60 of 10 x7/10");
    }

    @Test
    void a_figure_without_pairs_stands_for_the_mean_too() {
        school.figure(Scope.TEACHER, "1002", 1, 2);
        assertThat(read(school, Staff.teacher("1002"), criterion(quality(Scope.TEACHER), Per.CLASS_MEAN)))
                .isInstanceOf(Reading.Measured.class);
    }

    @Test
    void a_class_teacher_is_credited_with_all_own_classes_together() {
        assertThat(said(criterion(quality(Scope.CLASS)))).isEqualTo(": 70 of 20 x1");
    }

    @Test
    void a_class_teacher_is_credited_with_each_class_in_the_mean() {
        assertThat(said(criterion(quality(Scope.CLASS), Per.CLASS_MEAN))).isEqualTo("7А: 50 of 10 x1, 8А: 90 of 10 x1");
    }

    @Test
    void a_subject_of_the_own_classes_is_looked_up_by_class_and_subject() {
        assertThat(said(criterion(quality(Scope.CLASS, List.of("Физика"), List.of(), List.of()))))
                .isEqualTo(": 35 of 20 x1");
    }

    @Test
    void grades_filter_the_own_classes() {
        assertThat(said(criterion(quality(Scope.CLASS, List.of(), List.of(), List.of(8)))))
                .isEqualTo("8А: 90 of 10 x1");
    }

    @Test
    void who_leads_no_class_has_no_figure_of_classes() {
        assertThat(why(read(school, Staff.teacher("1001"), criterion(quality(Scope.CLASS)))))
                .isEqualTo("NOT_APPLICABLE LEADS_NO_CLASS");
    }

    @Test
    void the_method_union_stands_for_its_members() {
        assertThat(said(criterion(quality(Scope.METHOD_UNION)))).isEqualTo("Предметников: 50 of 2 x1");
    }

    @Test
    void who_is_in_no_union_has_no_figure_of_one() {
        assertThat(why(read(school, Staff.silent("1001"), criterion(quality(Scope.METHOD_UNION)))))
                .isEqualTo("NOT_APPLICABLE NO_OWN_FIGURE");
    }

    @Test
    void the_school_stands_for_everyone() {
        assertThat(said(criterion(quality(Scope.SCHOOL)))).isEqualTo("H1: 125/2 of 24 x1");
    }

    @Test
    void levels_of_the_school_are_its_classes_added_up() {
        assertThat(said(criterion(quality(Scope.SCHOOL, List.of(), List.of("BASIC"), List.of()))))
                .isEqualTo(": 70 of 20 x1");
    }

    @Test
    void a_measure_without_classes_is_taken_by_level() {
        assertThat(said(criterion(quality(Scope.SCHOOL, List.of(), List.of("SECONDARY"), List.of()))))
                .isEqualTo("SECONDARY: 75 of 4 x1");
    }

    @Test
    void without_a_figure_of_the_own_it_is_not_applicable() {
        assertThat(why(read(school, Staff.teacher("1009"), criterion(quality(Scope.TEACHER)))))
                .isEqualTo("NOT_APPLICABLE NO_OWN_FIGURE");
    }

    @Test
    void a_figure_that_does_not_apply_says_why() {
        school.notApplicable(Scope.TEACHER, "1003", Reason.Code.NOTHING_TO_COUNT);
        assertThat(why(read(school, Staff.teacher("1003"), criterion(quality(Scope.TEACHER)))))
                .isEqualTo("NOT_APPLICABLE NOTHING_TO_COUNT");
    }

    @Test
    void a_figure_over_nothing_has_no_value() {
        school.figure(Scope.TEACHER, "1003", 0, 0);
        assertThat(why(read(school, Staff.teacher("1003"), criterion(quality(Scope.TEACHER)))))
                .isEqualTo("NOT_APPLICABLE NO_OWN_FIGURE");
    }

    @ParameterizedTest
    @CsvSource({"DATASET_NOT_LOADED, marks, marks", "NOT_EVALUATED_YET, '', 1.1.2"})
    void an_indicator_without_data_is_no_data_for_all(Reason.Code code, String detail, String said) {
        school.missing(new Reason(code, detail));
        Reading.Missing missing = (Reading.Missing) read(school, teacher, criterion(quality(Scope.TEACHER)));
        assertThat(missing.status()).isEqualTo(Status.NO_DATA);
        assertThat(missing.remark()).isEqualTo(new Remark(PointsReason.valueOf(code.name()), said));
    }

    @Test
    void the_figures_behind_a_sum_can_be_found() {
        Reading.Measured measured = (Reading.Measured) read(school, teacher, criterion(quality(Scope.CLASS)));
        assertThat(measured.observations().get(0).figures())
                .extracting(figure -> figure.scopeId())
                .containsExactly("7А", "8А");
    }

    private String said(Criterion criterion) {
        return said(criterion, school);
    }

    private String said(Criterion criterion, KnownSchool known) {
        Reading.Measured measured = (Reading.Measured) read(known, teacher, criterion);
        return measured.observations().stream()
                .map(one -> "%s: %s of %s x%s".formatted(one.unit(), one.value(), one.sample(), one.coefficient()))
                .collect(Collectors.joining(", "));
    }

    private String why(Criterion criterion) {
        return why(read(school, teacher, criterion));
    }

    private static String why(Reading reading) {
        Reading.Missing missing = (Reading.Missing) reading;
        return missing.status() + " " + missing.remark().reason();
    }
}
