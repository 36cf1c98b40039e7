package school.quality.engine.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Band;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Source;

class NextBandTest {

    private static final Method QUALITY = new Method.Bands(List.of(band("40", "50", "10"), band("50", "100", "15")));

    @ParameterizedTest
    @CsvSource({"48.6, 7/5 to 15", "40, 10 to 15", "30, 10 to 10", "39.99, 1/100 to 10"})
    void the_nearest_band_that_brings_more_is_named_with_the_distance(String value, String expected) {
        assertThat(next(QUALITY, value, null)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"50", "100"})
    void in_the_best_band_there_is_nothing_to_reach(String value) {
        assertThat(next(QUALITY, value, null)).isEmpty();
    }

    @Test
    void above_all_bands_the_way_back_is_named() {
        assertThat(next(QUALITY, "101", null)).containsExactly("1 to 15");
    }

    @Test
    void the_distance_is_that_of_the_rounded_value() {
        assertThat(next(QUALITY, "48.6", 0)).containsExactly("1 to 15");
    }

    @Test
    void without_a_value_there_is_no_distance() {
        Reading missing = new Reading.Missing(Status.NO_DATA, Remark.of(PointsReason.NO_BASE));
        assertThat(NextBand.of(criterion(QUALITY, null), awarded(missing))).isEmpty();
    }

    @Test
    void only_bands_have_a_next_one() {
        assertThat(next(new Method.Expert(null, null), "3", null)).isEmpty();
    }

    private static List<String> next(Method method, String value, @Nullable Integer round) {
        Observation number = new Observation(
                "7А", Fraction.of(new BigDecimal(value)), 1, Fraction.of(25), Fraction.ONE, List.of());
        return NextBand.of(criterion(method, round), awarded(new Reading.Measured(List.of(number)))).stream()
                .map(next -> next.distance() + " to " + next.band().points())
                .toList();
    }

    private static AwardedPoints awarded(Reading basis) {
        return new AwardedPoints("1.1", null, Status.VALUE, null, BigDecimal.ZERO, List.of(), "", basis);
    }

    private static Criterion criterion(Method method, @Nullable Integer round) {
        Source source = new Source.Manual(List.of());
        return new Criterion(
                "1.1", "Критерий", null, null, source, Per.POOLED, round, null, Map.of(), null, null, method);
    }

    private static Band band(String from, String to, String points) {
        return new Band(
                new BigDecimal(from), false, new BigDecimal(to), !to.equals("100"), new BigDecimal(points));
    }
}
