package school.quality.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormsTest {

    private static final LocalDate FIRST_OF_SEPTEMBER = LocalDate.of(2025, 9, 1);

    @ParameterizedTest
    @CsvSource({"2025-08-31, GREEN", "2025-09-01, GREEN", "2025-09-02, RED"})
    void a_norm_holds_for_periods_that_begin_on_its_first_day_or_later(String from, NormColour colour) {
        Norms norms = Norms.on(FIRST_OF_SEPTEMBER, List.of(norm(null, null, from, "50")), List.of(anyReached("60")));

        assertThat(colour(norms, null, null)).contains(colour);
    }

    @Test
    void of_several_the_latest_holds() {
        List<Norm> norms = List.of(norm(null, null, "2024-09-01", "60"), norm(null, null, "2025-09-01", "50"));

        assertThat(colour(Norms.on(FIRST_OF_SEPTEMBER, norms, List.of()), null, null))
                .contains(NormColour.GREEN);
    }

    @Test
    void the_schools_norm_goes_before_a_later_one_of_the_program() {
        Norms norms = Norms.on(
                FIRST_OF_SEPTEMBER,
                List.of(norm(null, null, "2010-09-01", "50")),
                List.of(norm(null, null, "2020-09-01", "60")));

        assertThat(norms.inForce()).hasSize(1);
        assertThat(colour(norms, null, null)).contains(NormColour.GREEN);
    }

    @Test
    void a_norm_of_a_level_goes_before_the_one_of_all_levels_and_only_there() {
        Norms norms = on(anyReached("60"), norm(null, "BASIC", "2000-09-01", "50"));

        assertThat(colour(norms, null, "BASIC")).contains(NormColour.GREEN);
        assertThat(colour(norms, null, "PRIMARY")).contains(NormColour.RED);
        assertThat(colour(norms, null, null)).contains(NormColour.RED);
    }

    @Test
    void a_norm_of_a_level_says_nothing_of_the_school() {
        assertThat(colour(on(norm(null, "BASIC", "2000-09-01", "50")), null, null))
                .isEmpty();
    }

    @Test
    void a_norm_of_a_category_goes_before_the_one_of_all_categories_even_of_a_level() {
        Norms norms = on(norm(null, "BASIC", "2000-09-01", "60"), norm("OGE", null, "2000-09-01", "50"));

        assertThat(colour(norms, "OGE", "BASIC")).contains(NormColour.GREEN);
        assertThat(colour(norms, "EGE", "BASIC")).contains(NormColour.RED);
        assertThat(colour(norms, "EGE", null)).isEmpty();
    }

    @Test
    void a_row_without_thresholds_takes_the_norm_away() {
        Norm none = new Norm("1.1.2", "quality_rate", null, "PRIMARY", FIRST_OF_SEPTEMBER, Optional.empty(), "");
        Norms norms = on(anyReached("50"), none);

        assertThat(colour(norms, null, "PRIMARY")).isEmpty();
        assertThat(colour(norms, null, "BASIC")).contains(NormColour.GREEN);
    }

    @Test
    void another_measure_or_indicator_has_no_norm() {
        Norms norms = on(anyReached("50"));

        assertThat(norms.judge(value("1.1.2", "pass_rate", null, Parts.of(1, 2)), null, 100))
                .isEmpty();
        assertThat(norms.judge(value("1.1.1", "quality_rate", null, Parts.of(1, 2)), null, 100))
                .isEmpty();
    }

    @Test
    void what_has_no_value_is_not_judged() {
        IndicatorValue missing = new IndicatorValue(
                "1.1.2",
                "quality_rate",
                null,
                Scope.SCHOOL,
                "A",
                Status.NO_DATA,
                null,
                new Reason(Reason.Code.DATASET_NOT_LOADED, "marks"),
                Basis.NONE);

        assertThat(on(anyReached("50")).judge(missing, null, 100)).isEmpty();
    }

    @Test
    void a_judgement_names_the_norm_it_rests_on() {
        Norms norms = on(norm(null, "BASIC", "2000-09-01", "60"), anyReached("50"));

        assertThat(norms.judge(value("1.1.2", "quality_rate", null, Parts.of(1, 2)), "BASIC", 100))
                .map(judgement -> norms.inForce().get(judgement.norm()).level())
                .contains("BASIC");
    }

    @Test
    void without_norms_nothing_is_judged() {
        assertThat(colour(Norms.NONE, null, null)).isEmpty();
    }

    private static Norms on(Norm... norms) {
        return Norms.on(FIRST_OF_SEPTEMBER, List.of(norms), List.of());
    }

    private static Norm anyReached(String threshold) {
        return norm(null, null, "2000-09-01", threshold);
    }

    private static Norm norm(@Nullable String category, @Nullable String level, String from, String threshold) {
        BigDecimal reached = new BigDecimal(threshold);
        return new Norm(
                "1.1.2",
                "quality_rate",
                category,
                level,
                LocalDate.parse(from),
                Optional.of(new Thresholds(Better.HIGHER, reached, reached)),
                "");
    }

    /** Of a half, which is 50 %. */
    private static Optional<NormColour> colour(Norms norms, @Nullable String category, @Nullable String level) {
        return norms.judge(value("1.1.2", "quality_rate", category, Parts.of(1, 2)), level, 100)
                .map(Judgement::colour);
    }

    private static IndicatorValue value(String indicator, String measure, @Nullable String category, Parts parts) {
        return new IndicatorValue(
                indicator, measure, category, Scope.SCHOOL, "A", Status.VALUE, parts, null, Basis.NONE);
    }
}
