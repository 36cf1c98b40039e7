package school.quality.engine.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.AllowancePolicy.CapSurplus;
import school.quality.engine.regulation.AllowancePolicy.Mode;
import school.quality.engine.regulation.AllowancePolicy.PersonCap;
import school.quality.engine.regulation.AllowancePolicy.Weight;

/** What holds whatever the points, weights, caps, coefficients and funds. */
class AllowanceProperties {

    private static final long LARGEST_FUND = 10_000_000_000L;

    @Property(tries = 1000)
    void amounts_and_what_is_left_are_the_distributable_fund_and_the_fixed_parts(
            @ForAll @LongRange(max = LARGEST_FUND) long fund,
            @ForAll("policies") AllowancePolicy policy,
            @ForAll("people") List<Participant> people) {
        AllowanceList list = paid(fund, policy, people);
        long sharing =
                list.rows().stream().filter(row -> row.weight().signum() > 0).count();
        Money fixed = policy.fixedPart().times((int) sharing);
        assertThat(distributed(list).plus(Objects.requireNonNull(list.undistributed())))
                .isEqualTo(Objects.requireNonNull(list.distributable()).plus(fixed));
        assertThat(list.distributed()).isEqualTo(distributed(list));
        assertThat(list.undistributed()).isGreaterThanOrEqualTo(Money.ZERO);
    }

    @Property(tries = 500)
    void an_exact_fund_is_paid_to_the_last_kopeck_unless_all_stand_at_the_cap(
            @ForAll @LongRange(max = LARGEST_FUND) long fund,
            @ForAll("exactPolicies") AllowancePolicy policy,
            @ForAll("people") List<Participant> people) {
        AllowanceList list = paid(fund, policy, people);
        boolean somebodyBelow =
                list.rows().stream().anyMatch(row -> row.weight().signum() > 0 && row.reason() == null);
        Assume.that(somebodyBelow);
        assertThat(list.undistributed()).isEqualTo(Money.ZERO);
    }

    @Property(tries = 500)
    void the_order_of_people_does_not_matter(
            @ForAll @LongRange(max = LARGEST_FUND) long fund,
            @ForAll("policies") AllowancePolicy policy,
            @ForAll("people") List<Participant> people,
            @ForAll long seed) {
        List<Participant> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(paid(fund, policy, shuffled)).isEqualTo(paid(fund, policy, people));
    }

    @Property(tries = 1000)
    void nobody_passes_the_cap(
            @ForAll @LongRange(max = LARGEST_FUND) long fund,
            @ForAll("policies") AllowancePolicy policy,
            @ForAll("people") List<Participant> people) {
        PersonCap cap = policy.personCap();
        Assume.that(cap != null);
        AllowanceList list = paid(fund, policy, people);
        Fraction most = cap instanceof PersonCap.Amount amount
                ? amount.most().exact()
                : Objects.requireNonNull(list.distributable())
                        .exact()
                        .times(Fraction.of(((PersonCap.Share) Objects.requireNonNull(cap)).most()));
        assertThat(list.rows()).filteredOn(row -> row.weight().signum() > 0).allSatisfy(row -> assertThat(
                        amount(row).minus(policy.fixedPart()).exact())
                .isLessThanOrEqualTo(most));
    }

    @Property(tries = 1000)
    void more_points_never_give_less_under_the_same_weights(
            @ForAll @LongRange(max = LARGEST_FUND) long fund,
            @ForAll("policies") AllowancePolicy policy,
            @ForAll("people") List<Participant> people) {
        Participant first = people.get(0);
        List<Participant> alike = people.stream()
                .map(one -> new Participant(one.staffId(), one.points(), first.fte(), first.days(), first.basePay()))
                .toList();
        List<Allowance> rows = paid(fund, policy, alike).rows();
        for (Allowance one : rows) {
            assertThat(rows)
                    .filteredOn(other -> other.points().compareTo(one.points()) > 0)
                    .allSatisfy(other -> assertThat(amount(other)).isGreaterThanOrEqualTo(amount(one)));
        }
    }

    @Property(tries = 500)
    void who_gains_points_while_the_others_stand_gains_money(
            @ForAll @LongRange(max = LARGEST_FUND) long fund,
            @ForAll Weight weight,
            @ForAll("people") List<Participant> people,
            @ForAll @IntRange(min = 1, max = 500) int more) {
        AllowancePolicy policy = new Policy().weight(weight).policy();
        Participant first = people.get(0);
        List<Participant> better = new ArrayList<>(people);
        better.set(
                0,
                new Participant(
                        first.staffId(),
                        first.points().add(BigDecimal.valueOf(more, 2)),
                        first.fte(),
                        first.days(),
                        first.basePay()));
        assertThat(amount(paid(fund, policy, better), first.staffId()))
                .isGreaterThanOrEqualTo(amount(paid(fund, policy, people), first.staffId()));
    }

    @Property(tries = 500)
    void months_add_up_to_the_amount(
            @ForAll @LongRange(max = LARGEST_FUND) long fund,
            @ForAll("policies") AllowancePolicy policy,
            @ForAll("people") List<Participant> people) {
        Assume.that(policy.paidMonths().isPresent());
        assertThat(paid(fund, policy, people).rows())
                .allSatisfy(row -> assertThat(sum(row.monthly())).isEqualTo(amount(row)));
    }

    private static AllowanceList paid(long fund, AllowancePolicy policy, List<Participant> people) {
        IncentiveFund of = new IncentiveFund("H1", "2025-26/Y", "TEACHING", new Money(fund));
        AllowanceList list = AllowanceLists.of("R", policy, of, people);
        Assume.that(list.distributed() != null);
        return list;
    }

    private static Money distributed(AllowanceList list) {
        return sum(list.rows().stream().map(AllowanceProperties::amount).toList());
    }

    private static Money amount(AllowanceList list, String staffId) {
        return list.rows().stream()
                .filter(row -> row.staffId().equals(staffId))
                .map(AllowanceProperties::amount)
                .findFirst()
                .orElseThrow();
    }

    private static Money amount(Allowance row) {
        return Objects.requireNonNull(row.amount());
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    @Provide
    Arbitrary<AllowancePolicy> policies() {
        Arbitrary<ModeOfPolicy> modes = Arbitraries.of(
                Policy::itself, Policy::roubleDown, policy -> policy.mode(Mode.PERCENT_OF_PAY), Policy::risingPercent);
        return Combinators.combine(funds(CapSurplus.values()), modes)
                .as((policy, mode) -> mode.on(policy).policy());
    }

    @Provide
    Arbitrary<AllowancePolicy> exactPolicies() {
        return funds(CapSurplus.REDISTRIBUTE).map(Policy::policy);
    }

    private static Arbitrary<Policy> funds(CapSurplus... surplus) {
        Arbitrary<Policy> basis = Combinators.combine(
                        Arbitraries.of(Weight.class), decimals(0, 300).injectNull(0.5), decimals(0, 10_000))
                .as((weight, least, fixed) ->
                        new Policy().weight(weight).minPoints(least).fixedPart(fixed));
        Arbitrary<Policy> caps = Combinators.combine(basis, caps().injectNull(0.4), Arbitraries.of(surplus))
                .as(Policy::cap);
        return Combinators.combine(
                        caps,
                        decimals(100, 200).injectNull(0.3),
                        Arbitraries.of(true, false),
                        decimals(0, 40).injectNull(0.3),
                        decimals(0, 100),
                        Arbitraries.integers().between(1, 12).injectNull(0.5))
                .as((policy, district, inFund, contributions, reserve, months) -> policy.district(district, inFund)
                        .contributionsInFund(contributions)
                        .reserve(reserve)
                        .monthly(months));
    }

    private static Arbitrary<PersonCap> caps() {
        Arbitrary<PersonCap> amounts =
                Arbitraries.longs().between(0, 100_000_000).map(kopecks -> new PersonCap.Amount(new Money(kopecks)));
        Arbitrary<PersonCap> shares = Arbitraries.integers()
                .between(0, 1000)
                .map(thousandths -> new PersonCap.Share(BigDecimal.valueOf(thousandths, 3)));
        return Arbitraries.oneOf(amounts, shares);
    }

    private static Arbitrary<String> decimals(int from, int to) {
        return Arbitraries.integers().between(from, to).map(hundredths -> BigDecimal.valueOf(hundredths, 2)
                .toPlainString());
    }

    @Provide
    Arbitrary<List<Participant>> people() {
        return Combinators.combine(
                        Arbitraries.integers().between(-100, 9999),
                        Arbitraries.integers().between(0, 150),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 170).injectNull(0.1),
                        Arbitraries.longs().between(0, 10_000_000).injectNull(0.1))
                .as(AllowanceProperties::person)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(AllowanceProperties::numbered);
    }

    private static Participant person(int points, int fte, int worked, Integer norm, Long pay) {
        return new Participant(
                "",
                BigDecimal.valueOf(points, 2),
                BigDecimal.valueOf(fte, 2),
                norm == null ? null : new DaysWorked(norm, worked),
                pay == null ? null : new Money(pay));
    }

    private static List<Participant> numbered(List<Participant> people) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> new Participant(
                        "" + (98 + i),
                        people.get(i).points(),
                        people.get(i).fte(),
                        people.get(i).days(),
                        people.get(i).basePay()))
                .toList();
    }

    /** Makes a policy one of a mode. */
    @FunctionalInterface
    private interface ModeOfPolicy {

        Policy on(Policy policy);
    }
}
