package school.quality.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.rules.points.Readings.code;
import static school.quality.rules.points.Readings.missing;
import static school.quality.rules.points.Readings.number;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.indicator.Status;
import school.quality.engine.rating.AwardedPoints;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Remark;
import school.quality.engine.regulation.Method;

class ExpertRuleTest {

    private static final Row UP_TO_5 = Row.of(new Method.Expert(number("0"), number("5")));

    @ParameterizedTest
    @CsvSource({"0", "2.5", "5"})
    void an_entered_number_counts_as_it_stands(String entered) {
        AwardedPoints awarded = UP_TO_5.gives(code(entered));
        assertThat(awarded.points()).isEqualByComparingTo(entered);
        assertThat(awarded.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5.01, 5", "99, 5", "-1, 0"})
    void a_number_outside_is_held_to_the_bound_and_that_is_said(String entered, String points) {
        AwardedPoints awarded = UP_TO_5.gives(code(entered));
        assertThat(awarded.points()).isEqualByComparingTo(points);
        assertThat(awarded.value()).isEqualByComparingTo(entered);
        assertThat(awarded.remarks()).containsExactly(new Remark(PointsReason.HELD_TO_BOUND, points));
    }

    @Test
    void without_bounds_every_number_counts() {
        assertThat(Row.of(new Method.Expert(null, null)).gives(code("-250.5")).points())
                .isEqualByComparingTo("-250.5");
    }

    @Test
    void without_an_entry_there_is_no_data() {
        AwardedPoints awarded = UP_TO_5.gives(missing(Status.NO_DATA, PointsReason.NO_ENTRY));
        assertThat(awarded.status()).isEqualTo(Status.NO_DATA);
        assertThat(awarded.points()).isEqualByComparingTo("0");
        assertThat(awarded.remarks()).containsExactly(Remark.of(PointsReason.NO_ENTRY));
    }
}
