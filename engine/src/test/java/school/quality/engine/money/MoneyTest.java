package school.quality.engine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"81.84, 8184", "0, 0", "0.01, 1", "100, 10000", "-3.5, -350", "95000.00, 9500000"})
    void roubles_are_read_as_kopecks(String roubles, long kopecks) {
        assertThat(Money.parse(roubles)).isEqualTo(new Money(kopecks));
    }

    @ParameterizedTest
    @CsvSource({"8184, 81.84", "0, 0.00", "5, 0.05", "-5, -0.05", "10000000, 100000.00"})
    void kopecks_are_written_as_roubles(long kopecks, String roubles) {
        assertThat(new Money(kopecks)).hasToString(roubles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "12.345", "99999999999999999999"})
    void fractions_of_a_kopeck_are_refused(String roubles) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.parse(roubles));
    }

    @Test
    void a_word_is_no_money() {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Money.parse("сто"));
    }

    @ParameterizedTest
    @CsvSource({"100, 1, 3, 33", "100, 2, 3, 66", "-100, 1, 3, -34", "0, 1, 3, 0", "100, 1, 1, 100"})
    void a_part_is_cut_to_the_kopeck(long kopecks, long numerator, long denominator, long expected) {
        assertThat(new Money(kopecks)
                        .floorTimes(Fraction.of(numerator, denominator))
                        .kopecks())
                .isEqualTo(expected);
    }

    @Test
    void a_value_can_be_cut_to_whole_roubles() {
        assertThat(Money.floorToRoubles(Fraction.of(8199, 1))).hasToString("81.00");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1", "49, 100, 0", "3, 2, 2"})
    void a_value_is_shown_half_up(long numerator, long denominator, long kopecks) {
        assertThat(Money.rounded(Fraction.of(numerator, denominator)).kopecks()).isEqualTo(kopecks);
    }

    @Test
    void more_money_than_fits_is_refused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1)));
    }
}
