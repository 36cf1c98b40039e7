package school.quality.engine.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.engine.money.Fraction;

class ArithmeticTest {

    private static final Map<String, Fraction> NUMBERS =
            Map.of("q", Fraction.of(200, 3), "n", Fraction.of(4), "качество", Fraction.of(75), "zero", Fraction.ZERO);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 * 3 | 7",
                "(1 + 2) * 3 | 9",
                "10 - 4 - 3 | 3",
                "12 / 4 / 3 | 1",
                "-n + 1 | -3",
                "2 * -n | -8",
                "+n | 4",
                "q * 3 | 200",
                "q | 200/3",
                "0.1 + 0.2 | 3/10",
                "качество / 100 | 3/4",
                "MIN(3, n, 5) | 3",
                "max(3, n) | 4",
                "MIN(n) | 4",
                "ROUND(q, 0) | 67",
                "ROUND(q, 2) | 6667/100",
                "ROUND(2.5, 0) | 3",
                "ROUND(-2.5, 0) | -3",
                "ROUND(0.125, 2) | 13/100",
                "IF(n >= 4, 10, 5) | 10",
                "IF(n > 4, 10, 5) | 5",
                "IF(n = 4, 1, 0) | 1",
                "IF(n == 4, 1, 0) | 1",
                "IF(n <> 4, 1, 0) | 0",
                "IF(n != 4, 1, 0) | 0",
                "IF(n < 4, 1, IF(n <= 4, 2, 3)) | 2",
                "IF(zero = 0, 0, 10 / zero) | 0",
                "(n > 3) * 5 + (n > 9) * 7 | 5"
            })
    void a_formula_is_worth_what_a_person_would_compute(String expression, String value) {
        assertThat(Arithmetic.of(expression, NUMBERS.keySet()).value(NUMBERS)).hasToString(value);
    }

    @Test
    void a_third_three_times_is_one() {
        assertThat(Arithmetic.of("1 / 3 * 3 >= 1", NUMBERS.keySet()).value(NUMBERS))
                .isEqualTo(Fraction.ONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 ^ 8 | UNREADABLE",
                "7 % 2 | UNREADABLE",
                "SQRT(4) | UNREADABLE",
                "RANDOM() | UNREADABLE",
                "n && q | UNREADABLE",
                "!n | UNREADABLE",
                "2n | UNREADABLE",
                "n[0] | UNREADABLE",
                "n.class | UNREADABLE",
                "(1 + 2 | UNREADABLE",
                "1 + | UNREADABLE",
                ") | UNREADABLE",
                "MIN() | UNREADABLE",
                "IF(1, 2) | UNREADABLE",
                "ROUND(1) | UNREADABLE",
                "\"text\" | UNKNOWN",
                "1e9 | UNKNOWN",
                "0xFF | UNKNOWN",
                "PI | UNKNOWN",
                "TRUE | UNKNOWN",
                "NULL | UNKNOWN",
                "N | UNKNOWN",
                "other | UNKNOWN",
                "1234567890123 | UNKNOWN",
                "1 < n < 5 | CHAINED"
            })
    void everything_else_does_not_exist_in_a_formula(String expression, NotArithmetic.Fault fault) {
        assertThatExceptionOfType(NotArithmetic.class)
                .isThrownBy(() -> Arithmetic.of(expression, NUMBERS.keySet()))
                .satisfies(wrong -> assertThat(wrong.fault()).isEqualTo(fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "()", ",", "1,2", "1 2", "''", "\"", "МИН(1, 2)", "+", "n(", "1..2", "\u0000"})
    void what_cannot_be_read_is_refused_and_nothing_breaks(String expression) {
        assertThatExceptionOfType(NotArithmetic.class).isThrownBy(() -> Arithmetic.of(expression, NUMBERS.keySet()));
    }

    @Test
    void a_formula_has_a_length_that_people_can_check() {
        assertThatExceptionOfType(NotArithmetic.class)
                .isThrownBy(() -> Arithmetic.of("1" + "+1".repeat(500), NUMBERS.keySet()))
                .satisfies(wrong -> assertThat(wrong.fault()).isEqualTo(NotArithmetic.Fault.TOO_LONG));
        assertThatExceptionOfType(NotArithmetic.class)
                .isThrownBy(() -> Arithmetic.of("1" + "+1".repeat(400), NUMBERS.keySet()))
                .satisfies(wrong -> assertThat(wrong.fault()).isEqualTo(NotArithmetic.Fault.TOO_LONG));
    }

    @Test
    void the_longest_product_stays_exact() {
        Map<String, Fraction> large = Map.of("n", Fraction.of(new BigDecimal("123456789012.1234567891")));
        Arithmetic product = Arithmetic.of("n" + "*n".repeat(140) + "/n".repeat(9), large.keySet());
        assertThat(product.value(large).signum()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 / zero", "ROUND(1, -1)", "ROUND(1, 0.5)", "ROUND(1, 11)"})
    void a_division_by_nothing_has_no_value(String expression) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Arithmetic.of(expression, NUMBERS.keySet()).value(NUMBERS));
    }
}
