package school.quality.jobs.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.store.FigureHistory;
import school.quality.jobs.store.FigureHistory.Past;
import school.quality.rules.Programme;

class ForecastsTest {

    private static final Forecasts FORECASTS = new Forecasts(Programme.bundled());

    @Test
    void the_line_through_the_past_goes_on_and_says_how_far_it_was_off() {
        // by hand: slope 4, mean square error 22.5, Student 4.3027; misses 15 and 5
        assertThat(forecast(40, 50, 45, 55)).isEqualTo("57.5 in 25.2..89.8, off by 10.0 in 2");
    }

    @Test
    void three_values_are_enough() {
        assertThat(forecast(50, 60, 70)).isEqualTo("80.0 in 80.0..80.0, off by 0.0 in 1");
    }

    @Test
    void two_values_are_not() {
        FigureForecast row = of("quality_rate", 3, 50, 60);

        assertThat(row.forecast()).isEmpty();
        assertThat(row.past()).extracting(FigureForecast.PastValue::period).containsExactly("P1", "P2");
    }

    @Test
    void without_any_value_there_is_no_forecast() {
        assertThat(of("quality_rate", 4, null, null, null).forecast()).isEmpty();
    }

    @Test
    void a_period_without_a_value_is_left_out_but_its_time_has_passed() {
        FigureForecast row = of("quality_rate", 5, 40, 50, null, 70);

        assertThat(row.forecast().orElseThrow().expected()).isEqualByComparingTo("80");
        assertThat(row.past()).hasSize(3);
    }

    @Test
    void a_share_stays_within_0_and_100() {
        assertThat(forecast(90, 95, 99)).startsWith("100.0 in ").contains("..100.0,");
        assertThat(forecast(9, 5, 0)).startsWith("0.0 in 0.0..");
    }

    @Test
    void what_was_above_100_may_be_so_again() {
        assertThat(of("turnover", 4, 90, 110, 130).forecast().orElseThrow().expected())
                .isEqualByComparingTo("150");
    }

    @Test
    void a_count_is_not_held_to_100_but_does_not_fall_below_nothing() {
        assertThat(of("count", 4, 90, 110, 130).forecast().orElseThrow().expected())
                .hasToString("150");
        assertThat(of("count", 4, 5, 3, 0).forecast().orElseThrow().low()).hasToString("0");
    }

    @ParameterizedTest
    @CsvSource({"100, 100.0", "0, 0.0", "37, 37.0"})
    void what_never_changed_is_expected_to_stay(int always, String expected) {
        assertThat(forecast(always, always, always, always))
                .isEqualTo("%s in %s..%s, off by 0.0 in 2".formatted(expected, expected, expected));
    }

    private static String forecast(Integer... shares) {
        Forecast forecast =
                of("quality_rate", shares.length + 1, shares).forecast().orElseThrow();
        return "%s in %s..%s, off by %s in %d"
                .formatted(
                        forecast.expected(),
                        forecast.low(),
                        forecast.high(),
                        forecast.pastError(),
                        forecast.backtests());
    }

    /** @param values shares per cent, or counts; null where there was none */
    private static FigureForecast of(String measure, int next, @Nullable Integer... values) {
        int whole = measure.equals("count") ? 1 : 100;
        List<Past> past = IntStream.range(0, values.length)
                .mapToObj(i -> new Past("P" + (i + 1), i + 1, parts(values[i], whole)))
                .toList();
        return FORECASTS.of(
                new FigureHistory("G1", new FigureKey("1.1.2", measure, null, Scope.SCHOOL, "G1"), past, next));
    }

    private static @Nullable Parts parts(@Nullable Integer value, int whole) {
        return value == null ? null : Parts.of(value, whole);
    }
}
