package school.quality.jobs.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {

    @Property
    void the_plain_text_is_within_half_a_fifteenth_digit_of_the_number(@ForAll double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shown = new BigDecimal(PlainNumber.ofBinary(Double.toString(value)));
        assertThat(shown.subtract(exact).abs()).isLessThanOrEqualTo(exact.abs().scaleByPowerOfTen(-14));
    }

    @ParameterizedTest
    @CsvSource({"0.30000000000000004, 0.3", "24.149999999999999, 24.15", "1234567.8900000001, 1234567.89"})
    void what_calculating_left_over_behind_the_fifteenth_digit_goes_as_a_spreadsheet_shows_it(
            String stored, String shown) {
        assertThat(PlainNumber.ofBinary(stored)).isEqualTo(shown);
    }

    @Property
    void a_figure_of_fifteen_digits_comes_back_as_it_was(
            @ForAll @BigRange(min = "-999999999", max = "999999999") @Scale(6) BigDecimal figure) {
        String stored = new BigDecimal(figure.doubleValue()).toString();
        assertThat(new BigDecimal(PlainNumber.ofBinary(stored))).isEqualByComparingTo(figure);
    }

    @Property
    void the_plain_text_has_no_exponent_and_no_needless_zero(@ForAll double value) {
        assertThat(PlainNumber.ofBinary(Double.toString(value))).matches("-?(0|[1-9]\\d*)(\\.\\d*[1-9])?");
    }

    @Test
    void the_fewest_digits_are_found_where_older_java_shows_too_many() {
        assertThat(PlainNumber.ofBinary("1.9999999999999998E23")).isEqualTo("2" + "0".repeat(23));
    }

    @Test
    void zeros_in_front_and_behind_go_and_a_minus_before_nothing_too() {
        assertThat(PlainNumber.ofBinary("007.50")).isEqualTo("7.5");
        assertThat(PlainNumber.ofBinary("-0.0")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "1E400", "0x1p3", "1d", "1,5", "1 000", "--1"})
    void what_is_no_number_is_refused(String stored) {
        assertThatThrownBy(() -> PlainNumber.ofBinary(stored)).isInstanceOf(NumberFormatException.class);
    }
}
