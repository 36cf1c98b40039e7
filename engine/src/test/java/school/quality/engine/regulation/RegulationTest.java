package school.quality.engine.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.engine.money.Fraction;

class RegulationTest {

    @ParameterizedTest
    @CsvSource({"2025-08-31, false", "2025-09-01, true", "2026-08-31, true", "2026-09-01, false"})
    void a_version_holds_from_its_first_to_its_last_day(LocalDate day, boolean holds) {
        assertThat(valid(LocalDate.of(2026, 8, 31)).holdsOn(day)).isEqualTo(holds);
    }

    @Test
    void a_version_without_an_end_holds_on() {
        Regulation open = new Regulation("R", 1, "T", null, LocalDate.of(2025, 9, 1), null, List.of(), List.of());
        assertThat(open.holdsOn(LocalDate.MAX)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        ">=, false, true, true",
        ">, false, false, true",
        "<=, true, true, false",
        "<, true, false, false",
        "==, false, true, false",
        "=, false, true, false",
        "!=, true, false, true"
    })
    void a_comparison_means_what_it_looks_like(String symbol, boolean below, boolean equal, boolean above) {
        Comparison comparison = Comparison.written(symbol).orElseThrow();
        Fraction bound = Fraction.of(50);
        assertThat(comparison.holds(Fraction.of(4999, 100), bound)).isEqualTo(below);
        assertThat(comparison.holds(Fraction.of(100, 2), bound)).isEqualTo(equal);
        assertThat(comparison.holds(Fraction.of(5001, 100), bound)).isEqualTo(above);
    }

    @Test
    void an_unknown_comparison_is_none() {
        assertThat(Comparison.written("=>")).isEmpty();
    }

    @Test
    void a_filter_asks_for_every_column() {
        Map<String, List<String>> where = Map.of("level", List.of("REGIONAL"), "result", List.of("WINNER", "PRIZE"));
        assertThat(Filter.fits(where, Map.of("level", "REGIONAL", "result", "PRIZE")))
                .isTrue();
        assertThat(Filter.fits(where, Map.of("level", "REGIONAL", "result", "PARTICIPANT")))
                .isFalse();
        assertThat(Filter.fits(where, Map.of("level", "REGIONAL"))).isFalse();
        assertThat(Filter.fits(Map.of(), Map.of())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Математика, 1.2", "Музыка, 0.9", ", 0.9"})
    void a_subject_without_a_row_has_the_coefficient_of_all_others(String subject, BigDecimal coefficient) {
        assertThat(criterion(Map.of("Математика", new BigDecimal("1.2"), "*", new BigDecimal("0.9")))
                        .coefficient(subject))
                .isEqualTo(coefficient);
    }

    @Test
    void without_a_row_for_all_others_the_coefficient_is_1() {
        assertThat(criterion(Map.of("Математика", new BigDecimal("1.2"))).coefficient("Музыка"))
                .isEqualByComparingTo("1");
    }

    private static Criterion criterion(Map<String, BigDecimal> coefficients) {
        Method method = new Method.Expert(null, null);
        return new Criterion("1", "T", null, null, null, Per.POOLED, null, null, coefficients, null, null, method);
    }

    private static Regulation valid(LocalDate to) {
        return new Regulation("R", 1, "T", null, LocalDate.of(2025, 9, 1), to, List.of(), List.of());
    }
}
