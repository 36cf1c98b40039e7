package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import school.quality.engine.money.Fraction;

class ExactTest {

    @Test
    void a_fraction_that_ends_is_written_out() {
        assertThat(Exact.decimal(Fraction.of(1, 8192))).isEqualTo(new BigDecimal("0.0001220703125"));
    }

    @Test
    void a_fraction_without_end_is_rounded_to_ten_decimals() {
        assertThat(Exact.decimal(Fraction.of(2, 3))).isEqualTo(new BigDecimal("0.6666666667"));
        assertThat(Exact.decimal(Fraction.of(-1, 7))).isEqualTo(new BigDecimal("-0.1428571429"));
    }

    @Test
    void zero_is_one_digit() {
        assertThat(Exact.plain(new BigDecimal("0.00"))).isEqualTo(BigDecimal.ZERO);
    }

    @Property
    void a_plain_number_is_the_same_number_without_zeros_at_its_end(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long digits,
            @ForAll @IntRange(min = -6, max = 6) int scale) {
        BigDecimal number = BigDecimal.valueOf(digits, scale);
        BigDecimal plain = Exact.plain(number);
        assertThat(plain).isEqualByComparingTo(number);
        assertThat(plain.toPlainString()).doesNotContain("E").doesNotMatch(".*\\.\\d*0");
    }
}
