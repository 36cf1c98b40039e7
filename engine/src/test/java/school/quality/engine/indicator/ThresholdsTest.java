package school.quality.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

    private static final int PER_CENT = 100;

    @ParameterizedTest
    @CsvSource({"25, GREEN", "24, AMBER", "19, RED", "0, RED"})
    void where_higher_is_better_a_pass_rate_of_25_pupils_is_judged_by_100_and_80(int passed, NormColour colour) {
        assertThat(thresholds(Better.HIGHER, "100", "80").colour(Parts.of(passed, 25), PER_CENT))
                .isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({"20, AMBER", "50, GREEN"})
    void a_threshold_that_is_just_reached_is_reached(int passed, NormColour colour) {
        assertThat(thresholds(Better.HIGHER, "50", "20").colour(Parts.of(passed, 100), PER_CENT))
                .isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({"0, GREEN", "1, AMBER", "5, AMBER", "6, RED"})
    void where_lower_is_better_failing_pupils_are_judged_the_other_way_round(int failing, NormColour colour) {
        assertThat(thresholds(Better.LOWER, "0", "5").colour(Parts.of(failing, 100), PER_CENT))
                .isEqualTo(colour);
    }

    @Test
    void what_is_shown_as_100_but_is_less_is_not_100() {
        Parts almost = Parts.of(1999, 2000);

        assertThat(almost.shown(PER_CENT, 1)).isEqualTo("100.0");
        assertThat(thresholds(Better.HIGHER, "100", "95").colour(almost, PER_CENT))
                .isEqualTo(NormColour.AMBER);
    }

    @Test
    void a_third_is_compared_without_rounding() {
        assertThat(thresholds(Better.HIGHER, "33.4", "33.3").colour(Parts.of(1, 3), PER_CENT))
                .isEqualTo(NormColour.AMBER);
    }

    @Test
    void an_index_is_compared_as_it_is() {
        assertThat(thresholds(Better.HIGHER, "64", "45").colour(Parts.of(5244, 100), 1))
                .isEqualTo(NormColour.AMBER);
    }

    @Test
    void with_equal_thresholds_nothing_is_amber() {
        Thresholds hundred = thresholds(Better.HIGHER, "100", "100");

        assertThat(hundred.colour(Parts.of(3, 3), PER_CENT)).isEqualTo(NormColour.GREEN);
        assertThat(hundred.colour(Parts.of(2, 3), PER_CENT)).isEqualTo(NormColour.RED);
    }

    @Test
    void optimal_is_never_worse_than_acceptable() {
        assertThatIllegalArgumentException().isThrownBy(() -> thresholds(Better.HIGHER, "95", "100"));
        assertThatIllegalArgumentException().isThrownBy(() -> thresholds(Better.LOWER, "5", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> thresholds(Better.NEUTRAL, "5", "5"));
    }

    private static Thresholds thresholds(Better better, String optimal, String acceptable) {
        return new Thresholds(better, new BigDecimal(optimal), new BigDecimal(acceptable));
    }
}
