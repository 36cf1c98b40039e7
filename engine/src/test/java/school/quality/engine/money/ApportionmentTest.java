package school.quality.engine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApportionmentTest {

    @ParameterizedTest
    @CsvSource({
        "100, a 1 1; b 1 1, a=50 b=50",
        "100, a 1 1; b 2 1, a=50 b=50",
        "101, b 1 1; a 1 1, a=51 b=50",
        "101, a 1 1; b 2 1, a=50 b=51",
        "101, 10 1 1; 9 1 1, 10=51 9=50",
        "100, a 1 1; b 1 1; c 1 1, a=34 b=33 c=33",
        "100, a 1 2; b 1 3; c 1 2, a=29 b=43 c=28",
        "0, a 1 1; b 1 1, a=0 b=0",
        "0, a 1 0; b 1 0, a=0 b=0",
        "7, a 1 0; b 1 1, a=0 b=7",
        "1, a 1 1, a=1"
    })
    void left_over_kopecks_go_to_the_largest_fractions(long kopecks, String claims, String expected) {
        assertThat(shared(kopecks, claims)).isEqualTo(expected);
    }

    @Test
    void nothing_can_be_shared_among_nobody() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(
                        () -> Apportionment.of(new Money(1), List.of(new Claim("a", BigDecimal.ONE, Fraction.ZERO))));
    }

    /** Known of largest remainders (the Alabama paradox): a kopeck more in the fund can cost one person one kopeck. */
    @Test
    void a_bigger_fund_can_cost_a_person_one_kopeck() {
        assertThat(shared(10, "a 1 6; b 1 6; c 1 2")).isEqualTo("a=4 b=4 c=2");
        assertThat(shared(11, "a 1 6; b 1 6; c 1 2")).isEqualTo("a=5 b=5 c=1");
    }

    private static String shared(long kopecks, String claims) {
        List<Claim> parsed = Arrays.stream(claims.split("; "))
                .map(claim -> claim.split(" "))
                .map(part -> new Claim(part[0], new BigDecimal(part[1]), Fraction.of(Long.parseLong(part[2]))))
                .toList();
        return Apportionment.of(new Money(kopecks), parsed).entrySet().stream()
                .map(amount -> amount.getKey() + "=" + amount.getValue().kopecks())
                .collect(Collectors.joining(" "));
    }
}
