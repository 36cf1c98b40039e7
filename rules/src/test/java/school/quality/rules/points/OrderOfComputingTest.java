package school.quality.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.rules.points.Readings.code;
import static school.quality.rules.points.Readings.figure;
import static school.quality.rules.points.Readings.figures;
import static school.quality.rules.points.Readings.items;
import static school.quality.rules.points.Readings.missing;
import static school.quality.rules.points.Readings.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.indicator.Status;
import school.quality.engine.rating.AwardedPoints;
import school.quality.engine.rating.Outcome;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Remark;
import school.quality.engine.regulation.Band;
import school.quality.engine.regulation.Method;

/** source - min sample - precondition - round - method - mean over classes - coefficient - bonus - max - rounding. */
class OrderOfComputingTest {

    private static final Row TEN_FROM_50 =
            Row.of(new Method.Bands(List.of(new Band(number("50"), false, null, false, number("10")))));

    @ParameterizedTest
    @CsvSource({"NO_DATA, DATASET_NOT_LOADED", "NOT_APPLICABLE, NO_OWN_FIGURE"})
    void without_a_value_there_are_no_points_and_no_bonus(Status status, PointsReason reason) {
        AwardedPoints awarded = TEN_FROM_50.bonus(Outcome.MET).gives(missing(status, reason));
        assertThat(awarded.status()).isEqualTo(status);
        assertThat(awarded.points()).isEqualByComparingTo("0");
        assertThat(awarded.value()).isNull();
        assertThat(awarded.remarks()).containsExactly(Remark.of(reason));
    }

    @ParameterizedTest
    @CsvSource({"24, VALUE, 10", "25, VALUE, 10", "26, NOT_APPLICABLE, 0"})
    void a_small_sample_is_not_applicable(int minSample, Status status, String points) {
        AwardedPoints awarded = TEN_FROM_50.minSample(minSample).gives(figure("60"));
        assertThat(awarded.status()).isEqualTo(status);
        assertThat(awarded.points()).isEqualByComparingTo(points);
    }

    @Test
    void the_smallest_sample_is_named() {
        assertThat(TEN_FROM_50.minSample(30).gives(figure("60")).remarks())
                .containsExactly(new Remark(PointsReason.SAMPLE_TOO_SMALL, "30"));
    }

    @Test
    void too_few_items_are_not_applicable() {
        assertThat(TEN_FROM_50.minSample(1).gives(items()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void an_entry_has_no_sample() {
        assertThat(TEN_FROM_50.minSample(30).gives(code("60")).points()).isEqualByComparingTo("10");
    }

    @Test
    void the_sample_is_looked_at_before_the_precondition() {
        Row row = TEN_FROM_50.minSample(30).precondition(Outcome.NOT_MET);
        assertThat(row.gives(figure("60")).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void a_precondition_that_does_not_hold_takes_points_and_bonus() {
        AwardedPoints awarded =
                TEN_FROM_50.precondition(Outcome.NOT_MET).bonus(Outcome.MET).gives(figure("60"));
        assertThat(awarded.status()).isEqualTo(Status.VALUE);
        assertThat(awarded.points()).isEqualByComparingTo("0");
        assertThat(awarded.remarks()).containsExactly(Remark.of(PointsReason.PRECONDITION_NOT_MET));
    }

    @Test
    void a_precondition_without_a_value_is_no_data() {
        AwardedPoints awarded = TEN_FROM_50.precondition(Outcome.UNKNOWN).gives(figure("60"));
        assertThat(awarded.status()).isEqualTo(Status.NO_DATA);
        assertThat(awarded.remarks()).containsExactly(Remark.of(PointsReason.PRECONDITION_WITHOUT_VALUE));
    }

    @Test
    void a_precondition_that_holds_changes_nothing() {
        assertThat(TEN_FROM_50.precondition(Outcome.MET).gives(figure("60")).points())
                .isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @CsvSource({"MET, 13", "NOT_MET, 10", "UNKNOWN, 10"})
    void a_bonus_is_added_only_where_its_condition_holds(Outcome outcome, String points) {
        assertThat(TEN_FROM_50.bonus(outcome).gives(figure("60")).points()).isEqualByComparingTo(points);
    }

    @Test
    void a_bonus_is_added_outside_the_bands_too() {
        AwardedPoints awarded = TEN_FROM_50.bonus(Outcome.MET).gives(figure("10"));
        assertThat(awarded.points()).isEqualByComparingTo("3");
        assertThat(awarded.remarks())
                .containsExactly(Remark.of(PointsReason.OUTSIDE_BANDS), new Remark(PointsReason.BONUS, "3"));
    }

    @Test
    void the_mean_is_taken_over_classes() {
        AwardedPoints awarded = TEN_FROM_50.gives(figures(
                figure("7А/Алгебра", "60", 20, "1"),
                figure("7Б/Алгебра", "40", 20, "1"),
                figure("8А/Алгебра", "50", 20, "1")));
        assertThat(awarded.points()).isEqualByComparingTo("6.67");
        assertThat(awarded.value()).isNull();
        assertThat(awarded.row()).isEqualTo("7А/Алгебра: bands[0]; 8А/Алгебра: bands[0]");
        assertThat(awarded.remarks()).containsExactly(new Remark(PointsReason.OUTSIDE_BANDS, "7Б/Алгебра"));
    }

    @Test
    void a_class_below_the_sample_has_no_value() {
        AwardedPoints awarded =
                TEN_FROM_50.minSample(5).gives(figures(figure("7А", "60", 5, "1"), figure("7Б", "40", 4, "1")));
        assertThat(awarded.points()).isEqualByComparingTo("10");
        assertThat(awarded.remarks()).containsExactly(new Remark(PointsReason.SAMPLE_TOO_SMALL, "7Б"));
    }

    @Test
    void classes_that_are_all_too_small_are_not_applicable() {
        AwardedPoints awarded =
                TEN_FROM_50.minSample(5).gives(figures(figure("7А", "60", 3, "1"), figure("7Б", "40", 4, "1")));
        assertThat(awarded.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void points_of_each_class_are_multiplied_before_the_mean() {
        AwardedPoints awarded = TEN_FROM_50.gives(
                figures(figure("7А/Алгебра", "60", 20, "1.2"), figure("7А/Физкультура", "90", 20, "0.7")));
        assertThat(awarded.points()).isEqualByComparingTo("9.5");
    }

    @Test
    void the_bonus_is_not_multiplied() {
        AwardedPoints awarded = TEN_FROM_50.bonus(Outcome.MET).gives(figures(figure("", "60", 20, "1.2")));
        assertThat(awarded.points()).isEqualByComparingTo("15");
    }

    @Test
    void the_maximum_comes_after_coefficient_and_bonus() {
        AwardedPoints awarded = TEN_FROM_50.bonus(Outcome.MET).max("12.5").gives(figure("60"));
        assertThat(awarded.points()).isEqualByComparingTo("12.5");
        assertThat(awarded.remarks())
                .containsExactly(new Remark(PointsReason.BONUS, "3"), new Remark(PointsReason.HELD_TO_MAX, "12.5"));
    }

    @Test
    void points_at_the_maximum_are_not_held() {
        assertThat(TEN_FROM_50.max("10").gives(figure("60")).remarks()).isEmpty();
    }

    @Test
    void points_have_two_decimals_half_up() {
        AwardedPoints awarded = TEN_FROM_50.gives(figures(figure("", "60", 20, "0.6665")));
        assertThat(awarded.points()).isEqualTo(number("6.67"));
    }
}
