package school.quality.engine.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class ApportionmentProperties {

    private static final long LARGEST_FUND = 1_000_000_000_000L;

    @Property(tries = 300)
    void the_sum_is_the_fund(@ForAll @LongRange(max = LARGEST_FUND) long fund, @ForAll("claims") List<Claim> claims) {
        long sum = Apportionment.of(new Money(fund), claims).values().stream()
                .mapToLong(Money::kopecks)
                .sum();
        assertThat(sum).isEqualTo(fund);
    }

    @Property(tries = 300)
    void nobody_is_a_whole_kopeck_away_from_the_exact_share(
            @ForAll @LongRange(max = LARGEST_FUND) long fund, @ForAll("claims") List<Claim> claims) {
        Map<String, Money> amounts = Apportionment.of(new Money(fund), claims);
        Fraction whole = claims.stream().map(Claim::weight).reduce(Fraction.ZERO, Fraction::plus);
        assertThat(claims).allSatisfy(claim -> {
            Fraction exact = Fraction.of(fund).times(claim.weight()).dividedBy(whole);
            Fraction off = amounts.get(claim.staffId()).exact().minus(exact);
            assertThat(off).isGreaterThan(Fraction.of(-1)).isLessThan(Fraction.ONE);
        });
    }

    @Property(tries = 300)
    void nobody_loses_more_than_a_kopeck_by_a_bigger_fund(
            @ForAll @LongRange(max = LARGEST_FUND) long fund,
            @ForAll @LongRange(max = 1000) long more,
            @ForAll("claims") List<Claim> claims) {
        Map<String, Money> before = Apportionment.of(new Money(fund), claims);
        Map<String, Money> after = Apportionment.of(new Money(fund + more), claims);
        assertThat(before).allSatisfy((id, amount) -> assertThat(after.get(id).kopecks())
                .isGreaterThanOrEqualTo(amount.kopecks() - 1));
    }

    @Property(tries = 300)
    void who_has_more_weight_never_gets_less(
            @ForAll @LongRange(max = LARGEST_FUND) long fund, @ForAll("claims") List<Claim> claims) {
        Map<String, Money> amounts = Apportionment.of(new Money(fund), claims);
        for (Claim one : claims) {
            assertThat(claims)
                    .filteredOn(other -> other.weight().compareTo(one.weight()) > 0)
                    .allSatisfy(other -> assertThat(amounts.get(other.staffId()))
                            .isGreaterThanOrEqualTo(amounts.get(one.staffId())));
        }
    }

    @Property(tries = 300)
    void the_order_of_people_does_not_matter(
            @ForAll @LongRange(max = LARGEST_FUND) long fund, @ForAll("claims") List<Claim> claims, @ForAll long seed) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Apportionment.of(new Money(fund), shuffled)).isEqualTo(Apportionment.of(new Money(fund), claims));
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<Integer> hundredths = Arbitraries.integers().between(1, 20_000);
        Arbitrary<Integer> worked = Arbitraries.integers().between(1, 200);
        return Combinators.combine(hundredths, worked)
                .as(ApportionmentProperties::claim)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(ApportionmentProperties::numbered);
    }

    private static Claim claim(int hundredths, int worked) {
        BigDecimal points = BigDecimal.valueOf(hundredths, 2);
        return new Claim("", points, Fraction.of(points).times(Fraction.of(worked, 170)));
    }

    private static List<Claim> numbered(List<Claim> claims) {
        List<Claim> numbered = new ArrayList<>();
        claims.forEach(claim -> numbered.add(new Claim("100" + numbered.size(), claim.points(), claim.weight())));
        return numbered;
    }
}
