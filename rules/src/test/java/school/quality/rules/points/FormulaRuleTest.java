package school.quality.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.rules.points.Readings.named;

import java.util.Map;
import org.junit.jupiter.api.Test;
import school.quality.engine.indicator.Status;
import school.quality.engine.rating.AwardedPoints;
import school.quality.engine.rating.NamedNumbers;
import school.quality.engine.rating.Outcome;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Reading;
import school.quality.engine.rating.Remark;
import school.quality.engine.regulation.Method;

class FormulaRuleTest {

    @Test
    void the_points_are_what_the_formula_is_worth() {
        AwardedPoints awarded = formula("a / 10 + b").gives(named(pair("7А", "64.5", "2", 25)));
        assertThat(awarded.points()).isEqualByComparingTo("8.45");
        assertThat(awarded.row()).isEqualTo("formula");
    }

    @Test
    void its_values_are_rounded_as_the_criterion_says() {
        assertThat(formula("a + b")
                        .round(0)
                        .gives(named(pair("", "0.5", "0.49", 25)))
                        .points())
                .isEqualByComparingTo("1");
    }

    @Test
    void a_division_loses_nothing() {
        assertThat(formula("IF(a / 3 * 3 = a, 1, 0)")
                        .gives(named(pair("", "1", "0", 25)))
                        .points())
                .isEqualByComparingTo("1");
    }

    @Test
    void a_division_by_zero_is_no_data_and_brings_no_bonus() {
        AwardedPoints awarded = formula("a / b").bonus(Outcome.MET).gives(named(pair("", "1", "0", 25)));
        assertThat(awarded.status()).isEqualTo(Status.NO_DATA);
        assertThat(awarded.points()).isEqualByComparingTo("0");
        assertThat(awarded.remarks()).containsExactly(Remark.of(PointsReason.NOT_COMPUTABLE));
    }

    @Test
    void the_mean_is_taken_over_classes_that_have_a_value() {
        Reading classes = named(
                pair("7А/Физика", "4", "2", 25), pair("7Б/Физика", "1", "0", 25), pair("8А/Физика", "1", "1", 25));
        assertThat(formula("a / b").gives(classes).points()).isEqualByComparingTo("1.5");
    }

    @Test
    void a_class_is_left_out_where_one_of_its_samples_is_too_small() {
        Reading classes = named(pair("7А/Физика", "4", "1", 25), pair("7Б/Физика", "100", "1", 4));
        AwardedPoints awarded = formula("a + b").minSample(5).gives(classes);
        assertThat(awarded.points()).isEqualByComparingTo("5");
        assertThat(awarded.remarks()).containsExactly(new Remark(PointsReason.SAMPLE_TOO_SMALL, "7Б/Физика"));
    }

    @Test
    void samples_that_are_all_too_small_are_not_applicable() {
        assertThat(formula("a").minSample(5).gives(named(pair("", "4", "1", 4))).status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    private static Row formula(String expression) {
        Method.Formula formula = new Method.Formula(expression, Map.of("a", Row.MANUAL, "b", Row.MANUAL));
        return Row.of(formula);
    }

    private static NamedNumbers pair(String unit, String a, String b, int sample) {
        return Readings.pair(unit, Readings.figure(unit, a, sample, "1"), Readings.figure(unit, b, 25, "1"));
    }
}
