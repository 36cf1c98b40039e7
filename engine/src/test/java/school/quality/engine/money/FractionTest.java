package school.quality.engine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({"2, 4, 1/2", "-2, 4, -1/2", "2, -4, -1/2", "0, -7, 0", "6, 3, 2"})
    void a_fraction_stands_in_lowest_terms(long numerator, long denominator, String written) {
        assertThat(Fraction.of(numerator, denominator)).hasToString(written);
    }

    @Test
    void equal_fractions_are_the_same() {
        assertThat(Fraction.of(3, 9)).isEqualTo(Fraction.of(-1, -3));
    }

    @ParameterizedTest
    @CsvSource({"0.302, 151/500", "1.15, 23/20", "100, 100", "1E+2, 100", "-0.50, -1/2"})
    void a_decimal_number_is_taken_exactly(BigDecimal number, String written) {
        assertThat(Fraction.of(number)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({"7, 2, 3, 1/2", "-7, 2, -4, 1/2", "4, 2, 2, 0", "-4, 2, -2, 0"})
    void the_floor_lies_below(long numerator, long denominator, long floor, String above) {
        Fraction fraction = Fraction.of(numerator, denominator);
        assertThat(fraction.floor()).isEqualTo(floor);
        assertThat(fraction.aboveFloor()).hasToString(above);
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 0.13", "-1, 8, -0.13", "1, 3, 0.33", "200, 3, 66.67"})
    void rounding_is_half_up(long numerator, long denominator, BigDecimal rounded) {
        assertThat(Fraction.of(numerator, denominator).rounded(2)).isEqualTo(rounded);
    }

    @Test
    void thirds_add_up_to_one() {
        Fraction third = Fraction.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.ONE.minus(third).minus(third)).isEqualTo(third);
    }

    @Test
    void nothing_is_divided_by_nothing() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }
}
