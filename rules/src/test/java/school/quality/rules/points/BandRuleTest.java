package school.quality.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.rules.points.Readings.code;
import static school.quality.rules.points.Readings.figure;
import static school.quality.rules.points.Readings.items;
import static school.quality.rules.points.Readings.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.indicator.Status;
import school.quality.engine.rating.AwardedPoints;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Remark;
import school.quality.engine.regulation.Band;
import school.quality.engine.regulation.Method;

class BandRuleTest {

    private static final Band FROM_40 = new Band(number("40"), false, number("50"), true, number("10"));
    private static final Band FROM_50 = new Band(number("50"), false, number("100"), false, number("15"));
    private static final Row QUALITY = Row.of(new Method.Bands(List.of(FROM_40, FROM_50)));

    @ParameterizedTest
    @CsvSource({"40, 10", "45, 10", "49.99, 10", "50, 15", "100, 15"})
    void a_value_inside_a_band_brings_its_points(String value, String points) {
        assertThat(QUALITY.gives(figure(value)).points()).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"39.99", "100.01", "0", "-1"})
    void a_value_outside_the_bands_brings_nothing_and_says_so(String value) {
        AwardedPoints awarded = QUALITY.gives(figure(value));
        assertThat(awarded.points()).isEqualByComparingTo("0");
        assertThat(awarded.status()).isEqualTo(Status.VALUE);
        assertThat(awarded.remarks()).containsExactly(Remark.of(PointsReason.OUTSIDE_BANDS));
    }

    @ParameterizedTest
    @CsvSource({"39.5, 10", "39.49, 0", "49.5, 15", "49.499, 10"})
    void a_value_is_rounded_half_up_before_the_bands(String value, String points) {
        assertThat(QUALITY.round(0).gives(figure(value)).points()).isEqualByComparingTo(points);
    }

    @Test
    void without_rounding_the_exact_value_is_compared() {
        assertThat(QUALITY.gives(figure("49.9999999")).row()).isEqualTo("bands[0]");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-100, 1", "0.01, 2", "10000, 2"})
    void a_band_without_a_bound_has_no_end(String value, String points) {
        Band below = new Band(null, false, number("0"), false, number("1"));
        Band above = new Band(number("0"), true, null, false, number("2"));
        Row row = Row.of(new Method.Bands(List.of(below, above)));
        assertThat(row.gives(figure(value)).points()).isEqualByComparingTo(points);
    }

    @Test
    void of_overlapping_bands_the_first_counts() {
        Row row = Row.of(new Method.Bands(List.of(FROM_50, FROM_40, new Band(null, false, null, false, number("1")))));
        assertThat(row.gives(figure("50")).points()).isEqualByComparingTo("15");
    }

    @Test
    void no_bands_hold_nothing() {
        assertThat(Row.of(new Method.Bands(List.of())).gives(figure("50")).remarks())
                .containsExactly(Remark.of(PointsReason.OUTSIDE_BANDS));
    }

    @Test
    void a_band_can_take_points_away() {
        Row row = Row.of(new Method.Bands(List.of(new Band(null, false, number("10"), true, number("-2.5")))));
        assertThat(row.gives(figure("3")).points()).isEqualByComparingTo("-2.5");
    }

    @Test
    void items_are_counted_before_the_bands() {
        Row row = Row.of(new Method.Bands(List.of(new Band(number("2"), false, null, false, number("7")))));
        assertThat(row.gives(items(2)).points()).isEqualByComparingTo("7");
        assertThat(row.gives(items(1)).points()).isEqualByComparingTo("0");
        assertThat(row.gives(items(0)).value()).isEqualByComparingTo("0");
    }

    @Test
    void an_entered_number_is_read_with_a_comma_too() {
        assertThat(QUALITY.gives(code("50,5")).points()).isEqualByComparingTo("15");
    }

    @Test
    void a_word_instead_of_a_number_is_no_data() {
        AwardedPoints awarded = QUALITY.gives(code("много"));
        assertThat(awarded.status()).isEqualTo(Status.NO_DATA);
        assertThat(awarded.remarks()).containsExactly(Remark.of(PointsReason.NOT_A_NUMBER));
    }

    @Test
    void the_value_and_the_row_stand_beside_the_points() {
        AwardedPoints awarded = QUALITY.round(0).gives(figure("60.6"));
        assertThat(awarded.value()).isEqualTo("61");
        assertThat(awarded.row()).isEqualTo("bands[1]");
        assertThat(awarded.clause()).isEqualTo("3.1");
    }
}
