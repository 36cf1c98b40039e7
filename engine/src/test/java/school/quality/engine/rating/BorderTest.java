package school.quality.engine.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Band;
import school.quality.engine.regulation.Method;

class BorderTest {

    /** 40 to below 50: 10, 50 to 60: 15, above 60: 20. */
    private static final Method.Bands QUALITY =
            new Method.Bands(List.of(band("40", "50", true, 10), band("50", "60", false, 15), above60()));

    /** The fewer the better: 0 to 2: 5, 3 to 4: 2, nothing for what lies between and beyond. */
    private static final Method.Bands FAILINGS =
            new Method.Bands(List.of(band("0", "2", false, 5), band("3", "4", false, 2)));

    @ParameterizedTest
    @CsvSource({
        "48.6, 50 1.4 reach 15, 40 8.6 pass 0",
        "39.9, 40 0.1 reach 10, none",
        "40,   50 10 reach 15,  40 0 pass 0",
        "50,   60 10 pass 20,   50 0 pass 10",
        "60,   60 0 pass 20,    50 10 pass 10",
        "60.1, none,            60 0.1 reach 15",
        "0,    40 40 reach 10,  none"
    })
    void the_nearest_change_of_points_is_found_on_both_sides(String value, String above, String below) {
        assertThat(text(Border.above(QUALITY, number(value)))).isEqualTo(above);
        assertThat(text(Border.below(QUALITY, number(value)))).isEqualTo(below);
    }

    @ParameterizedTest
    @CsvSource({"1, 2 1 pass 0, 0 1 pass 0", "2.5, 3 0.5 reach 2, 2 0.5 reach 5", "5, none, 4 1 reach 2"})
    void gaps_between_rows_are_borders_too(String value, String above, String below) {
        assertThat(text(Border.above(FAILINGS, number(value)))).isEqualTo(above);
        assertThat(text(Border.below(FAILINGS, number(value)))).isEqualTo(below);
    }

    @Test
    void rows_that_give_the_same_points_have_no_border_between_them() {
        Method.Bands same = new Method.Bands(List.of(band("0", "50", false, 5), band("50", "100", false, 5)));
        assertThat(text(Border.above(same, number("20")))).isEqualTo("100 80 pass 0");
    }

    @Test
    void of_overlapping_rows_the_first_holds() {
        Method.Bands overlapping = new Method.Bands(List.of(band("50", "65", false, 5), band("65", "75", false, 9)));
        assertThat(text(Border.above(overlapping, number("64")))).isEqualTo("65 1 pass 9");
    }

    @Test
    void a_row_without_bounds_has_no_border() {
        Method.Bands always = new Method.Bands(List.of(band(null, null, false, 5)));
        assertThat(Border.above(always, number("1"))).isEmpty();
        assertThat(Border.below(always, number("1"))).isEmpty();
    }

    @Test
    void the_distance_is_exact() {
        Fraction third = Fraction.of(149, 3);
        assertThat(Border.above(QUALITY, third).orElseThrow().distance()).isEqualTo(Fraction.of(1, 3));
    }

    private static Band band(@Nullable String from, @Nullable String to, boolean toOpen, int points) {
        return new Band(bound(from), false, bound(to), toOpen, BigDecimal.valueOf(points));
    }

    private static Band above60() {
        return new Band(bound("60"), true, null, false, BigDecimal.valueOf(20));
    }

    private static @Nullable BigDecimal bound(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Fraction number(String text) {
        return Fraction.of(new BigDecimal(text));
    }

    private static String text(Optional<Border> border) {
        return border.map(one -> one.at() + " "
                        + one.distance().rounded(1).stripTrailingZeros().toPlainString() + " "
                        + (one.passed() ? "pass" : "reach") + " " + one.points())
                .orElse("none");
    }
}
