package school.quality.engine.allowance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy;

/**
 * What of a fund is there to be paid.
 *
 * @param shared by points or per cent
 * @param fixed paid before the sharing, all persons together
 * @param withoutContributions the fund less them
 * @param net less the district coefficient too
 * @param reserve kept back
 */
record Pot(Money shared, Money fixed, Money withoutContributions, Money net, Money reserve) {

    /** The fund less contributions, district coefficient and reserve, each cut to the kopeck, and the fixed parts. */
    static Pot of(Money fund, AllowancePolicy policy, int persons) {
        Money withoutContributions = policy.fundIncludesContributions()
                ? fund.floorDividedBy(Fraction.ONE.plus(part(policy.contributionRate())))
                : fund;
        Money net = policy.fundIncludesCoefficient() && policy.districtCoefficient() != null
                ? withoutContributions.floorDividedBy(Fraction.of(policy.districtCoefficient()))
                : withoutContributions;
        Money reserve = net.floorTimes(Fraction.of(policy.reserve()));
        Money fixed = policy.fixedPart().times(persons);
        return new Pot(net.minus(reserve).minus(fixed), fixed, withoutContributions, net, reserve);
    }

    boolean coversFixedParts() {
        return shared.kopecks() >= 0;
    }

    private static Fraction part(@Nullable BigDecimal rate) {
        return rate == null ? Fraction.ZERO : Fraction.of(rate);
    }
}
