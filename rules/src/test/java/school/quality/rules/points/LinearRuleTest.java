package school.quality.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.rules.points.Readings.figure;
import static school.quality.rules.points.Readings.number;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.regulation.Method;

class LinearRuleTest {

    private static final Row PLAN = Row.of(new Method.Linear(number("95"), number("100"), number("10")));

    @ParameterizedTest
    @CsvSource({"95, 0", "97.5, 5", "100, 10", "96, 2", "95.01, 0.02"})
    void a_value_between_the_bounds_brings_its_part_of_the_weight(String value, String points) {
        assertThat(PLAN.gives(figure(value)).points()).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"94.99, 0", "-5, 0", "100.01, 10", "130, 10"})
    void a_value_outside_is_held_to_the_nearer_bound(String value, String points) {
        assertThat(PLAN.gives(figure(value)).points()).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 8", "5, 4", "10, 0", "12, 0"})
    void where_less_is_better_the_scale_falls(String value, String points) {
        Row absences = Row.of(new Method.Linear(number("10"), number("0"), number("8")));
        assertThat(absences.gives(figure(value)).points()).isEqualByComparingTo(points);
    }

    @Test
    void the_value_is_rounded_before() {
        assertThat(PLAN.round(0).gives(figure("97.5")).points()).isEqualByComparingTo("6");
    }
}
