package school.quality.engine.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy.Weight;

class AllowanceProperties {

    @Property(tries = 300)
    void whatever_the_points_the_sum_is_the_fund(
            @ForAll @LongRange(max = 10_000_000_000L) long fund,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 9999) Integer> hundredths,
            @ForAll Weight weight) {
        AllowanceList list =
                new Policy().weight(weight).monthly(5).shares(new Money(fund).toString(), people(hundredths));
        assertThat(list.distributed()).isEqualTo(new Money(fund));
        assertThat(list.undistributed()).isEqualTo(Money.ZERO);
        assertThat(list.rows()).allSatisfy(row -> assertThat(sum(row.monthly())).isEqualTo(row.amount()));
    }

    @Property(tries = 300)
    void a_rounded_point_never_pays_more_than_the_fund(
            @ForAll @LongRange(max = 10_000_000_000L) long fund,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 9999) Integer> hundredths) {
        AllowanceList list = new Policy().roubleDown().shares(new Money(fund).toString(), people(hundredths));
        assertThat(Objects.requireNonNull(list.undistributed()).kopecks()).isNotNegative();
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    private static String[] people(List<Integer> hundredths) {
        return IntStream.range(0, hundredths.size())
                .mapToObj(i -> "%d %d.%02d 0.%02d 80/%d"
                        .formatted(1001 + i, hundredths.get(i) / 100, hundredths.get(i) % 100, 1 + i, 1 + i))
                .toArray(String[]::new);
    }
}
