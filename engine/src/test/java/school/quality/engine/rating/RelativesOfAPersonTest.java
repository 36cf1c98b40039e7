package school.quality.engine.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.engine.rating.KnownSchool.CLASS_4A;
import static school.quality.engine.rating.KnownSchool.CLASS_7A;
import static school.quality.engine.rating.KnownSchool.CLASS_8A;
import static school.quality.engine.rating.Rules.criterion;
import static school.quality.engine.rating.Rules.quality;
import static school.quality.engine.rating.Rules.read;
import static school.quality.engine.regulation.Source.Reference.Whole.LEVEL;
import static school.quality.engine.regulation.Source.Reference.Whole.SCHOOL;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Source;

class RelativesOfAPersonTest {

    private final KnownSchool school = new KnownSchool()
            .figure(Scope.TEACHER, "1001", 14, 20)
            .figure(Scope.SCHOOL, "H1", 1, 100)
            .pair("1001", CLASS_7A, "Физика", 6, 10)
            .pair("1001", CLASS_8A, "Химия", 8, 10)
            .marks(CLASS_4A, "Математика", 1, 10)
            .marks(CLASS_7A, "Физика", 6, 10)
            .marks(CLASS_8A, "Химия", 8, 20);

    private final Employee teacher = Staff.teacher("1001");

    @Test
    void the_school_is_all_its_marks_together() {
        assertThat(said(quality(Scope.TEACHER), SCHOOL, Per.POOLED)).isEqualTo("1001: 65/2 from SCHOOL 75/2");
    }

    @Test
    void the_level_is_that_of_the_classes_taught() {
        assertThat(said(quality(Scope.TEACHER), LEVEL, Per.POOLED)).isEqualTo("1001: 70/3 from LEVEL 140/3");
    }

    @Test
    void the_reference_has_the_same_filters() {
        Source.Figure physics = quality(Scope.TEACHER, List.of("Физика"), List.of(), List.of());
        assertThat(said(physics, SCHOOL, Per.POOLED)).isEqualTo("7А/Физика: 0 from SCHOOL 60");
        Source.Figure eighth = quality(Scope.TEACHER, List.of(), List.of(), List.of(8));
        assertThat(said(eighth, LEVEL, Per.POOLED)).isEqualTo("8А/Химия: 40 from LEVEL 40");
    }

    @Test
    void each_class_is_compared_with_the_one_reference() {
        assertThat(said(quality(Scope.TEACHER), SCHOOL, Per.CLASS_MEAN))
                .isEqualTo("7А/Физика: 45/2 from SCHOOL 75/2, 8А/Химия: 85/2 from SCHOOL 75/2");
    }

    @Test
    void a_number_of_the_regulation_can_be_the_reference() {
        Source.Reference region = new Source.Reference.Entered(new BigDecimal("71.5"));
        assertThat(said(quality(Scope.TEACHER), region, Per.POOLED)).isEqualTo("1001: -3/2 from ENTERED 143/2");
    }

    @Test
    void a_measure_without_classes_and_subjects_is_compared_with_the_school_itself() {
        KnownSchool asked =
                new KnownSchool().figure(Scope.TEACHER, "1001", 9, 10).figure(Scope.SCHOOL, "H1", 7, 10);
        assertThat(said(asked, quality(Scope.TEACHER), SCHOOL, Per.POOLED)).isEqualTo("1001: 20 from SCHOOL 70");
    }

    @Test
    void without_a_reference_there_is_no_data() {
        KnownSchool silent = new KnownSchool().figure(Scope.TEACHER, "1001", 9, 10);
        assertThat(read(silent, teacher, criterion(new Source.Relative(quality(Scope.TEACHER), LEVEL))))
                .isEqualTo(new Reading.Missing(Status.NO_DATA, Remark.of(PointsReason.NO_REFERENCE)));
    }

    @Test
    void without_a_figure_of_the_own_it_is_not_applicable() {
        Reading.Missing missing = (Reading.Missing)
                read(school, Staff.teacher("1009"), criterion(new Source.Relative(quality(Scope.TEACHER), SCHOOL)));
        assertThat(missing.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    private String said(Source.Figure figure, Source.Reference reference, Per per) {
        return said(school, figure, reference, per);
    }

    private String said(KnownSchool of, Source.Figure figure, Source.Reference reference, Per per) {
        Reading.Measured measured =
                (Reading.Measured) read(of, teacher, criterion(new Source.Relative(figure, reference), per));
        return measured.observations().stream()
                .map(one -> "%s: %s from %s %s"
                        .formatted(
                                one.unit(),
                                one.value(),
                                one.compared().with(),
                                one.compared().value()))
                .collect(Collectors.joining(", "));
    }
}
