package school.quality.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.rules.points.Readings.figure;
import static school.quality.rules.points.Readings.number;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.rating.AwardedPoints;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Remark;
import school.quality.engine.regulation.Method;

class ToleranceRuleTest {

    private static final Row FORECAST = Row.of(new Method.Tolerance(number("15"), number("4")));

    @ParameterizedTest
    @CsvSource({"80, 80", "92, 80", "68, 80", "'92,0', 80", "0, 0", "-46, -40"})
    void a_declared_value_near_enough_brings_the_points(String declared, String actual) {
        assertThat(FORECAST.declared(declared).gives(figure(actual)).points()).isEqualByComparingTo("4");
    }

    @ParameterizedTest
    @CsvSource({"92.01, 80", "67.99, 80", "0.01, 0"})
    void a_declared_value_too_far_off_brings_nothing_and_says_so(String declared, String actual) {
        AwardedPoints awarded = FORECAST.declared(declared).gives(figure(actual));
        assertThat(awarded.points()).isEqualByComparingTo("0");
        assertThat(awarded.remarks()).containsExactly(Remark.of(PointsReason.OUTSIDE_TOLERANCE));
    }

    @Test
    void the_actual_value_is_rounded_before_the_comparison() {
        assertThat(FORECAST.round(0).declared("92").gives(figure("79.6")).points())
                .isEqualByComparingTo("4");
    }
}
