package school.quality.engine.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.indicator.Better;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.Parts;

class MovementTest {

    private static final MeasureForm SHARE = new MeasureForm("share", 100, 1, "Доля", "Share");
    private static final MeasureForm MEAN = new MeasureForm("mean_mark", 1, 2, "Балл", "Mark");

    @Test
    void the_difference_is_exact_and_then_rounded() {
        // 33.3 and 28.6 as shown would differ by 4.7
        assertThat(Change.of(SHARE, Parts.of(2, 7), Parts.of(1, 3)).shown()).isEqualByComparingTo("4.8");
        assertThat(Change.of(SHARE, Parts.of(1, 3), Parts.of(2, 7)).shown()).isEqualByComparingTo("-4.8");
    }

    @Test
    void a_mean_changes_in_its_own_units() {
        assertThat(Change.of(MEAN, Parts.of(7, 2), Parts.of(15, 4)).shown()).isEqualByComparingTo("0.25");
    }

    @ParameterizedTest
    @CsvSource({
        "40, 50, HIGHER, UP, GROWTH",
        "50, 40, HIGHER, DOWN, DECLINE",
        "50, 50, HIGHER, NONE, NONE",
        "40, 50, LOWER, UP, DECLINE",
        "50, 40, LOWER, DOWN, GROWTH",
        "40, 50, NEUTRAL, UP, NOT_JUDGED",
        "50, 50, NEUTRAL, NONE, NOT_JUDGED"
    })
    void which_way_is_good_depends_on_the_indicator(
            int base, int now, Better better, Movement.Direction direction, Movement.Progress progress) {
        assertThat(moved(base, now, better, true)).isEqualTo(new Movement(direction, progress));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, HIGHER, true, GROWTH",
        "100, 100, HIGHER, false, NONE",
        "100, 100, LOWER, true, NONE",
        "100, 99, HIGHER, true, DECLINE"
    })
    void staying_at_100_is_growth_where_the_setting_says_so(
            int base, int now, Better better, boolean setting, Movement.Progress progress) {
        assertThat(moved(base, now, better, setting).progress()).isEqualTo(progress);
    }

    @Test
    void a_mean_of_one_does_not_stay_full() {
        Change change = Change.of(MEAN, Parts.of(3, 3), Parts.of(4, 4));

        assertThat(Movement.of(change, Better.HIGHER, true).progress()).isEqualTo(Movement.Progress.NONE);
    }

    @Test
    void a_change_too_small_to_be_shown_is_none() {
        Change change = Change.of(SHARE, Parts.of(5000, 10000), Parts.of(5004, 10000));

        assertThat(Movement.of(change, Better.HIGHER, true).direction()).isEqualTo(Movement.Direction.NONE);
    }

    private static Movement moved(int base, int now, Better better, boolean stayingFullIsGrowth) {
        Change change = Change.of(SHARE, Parts.of(base, 100), Parts.of(now, 100));
        return Movement.of(change, better, stayingFullIsGrowth);
    }
}
