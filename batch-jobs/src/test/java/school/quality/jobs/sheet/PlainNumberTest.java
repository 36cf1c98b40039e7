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
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {

    @Property
    void the_plain_text_means_the_same_binary_number(@ForAll double value) {
        assertThat(Double.parseDouble(PlainNumber.ofBinary(Double.toString(value))))
                .isEqualTo(value + 0.0);
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
