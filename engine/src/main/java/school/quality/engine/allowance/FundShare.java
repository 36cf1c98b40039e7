package school.quality.engine.allowance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import school.quality.engine.money.Apportionment;
import school.quality.engine.money.Claim;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.AllowancePolicy.PointValue;

/** Shares a pot by weight: fund x points / all points. */
final class FundShare {

    private final List<Stake> stakes;
    private final Caps caps;
    private final Fraction valueOfPoint;

    private FundShare(Money pot, List<Stake> stakes, AllowancePolicy policy) {
        this.stakes = stakes;
        Fraction whole = stakes.stream().map(Stake::weight).reduce(Fraction.ZERO, Fraction::plus);
        this.valueOfPoint = pot.exact().dividedBy(whole);
        this.caps = Caps.of(pot, stakes, policy);
    }

    /** @param stakes of those who take part, at least one, each with a weight above 0 */
    static Shared of(Money pot, List<Stake> stakes, AllowancePolicy policy) {
        FundShare share = new FundShare(pot, stakes, policy);
        return policy.pointValue() == PointValue.ROUBLE_DOWN ? share.byRoubles() : share.toTheKopeck();
    }

    /** Kopecks once at the end, over all exact shares; only where caps keep something back the sum is below the pot. */
    private Shared toTheKopeck() {
        List<Claim> claims =
                stakes.stream().map(stake -> stake.claim(caps.share(stake))).toList();
        return new Shared(Apportionment.ofShares(claims), caps.reasons(), Money.rounded(valueOfPoint));
    }

    private Shared byRoubles() {
        Map<String, Money> amounts = new TreeMap<>();
        for (Stake stake : stakes) {
            Fraction whole = Money.floorToRoubles(caps.valueOfPoint()).exact().times(stake.weight());
            Fraction amount = caps.isHeld(stake) ? caps.share(stake) : whole;
            amounts.put(stake.person().staffId(), Money.floor(amount));
        }
        return new Shared(amounts, caps.reasons(), Money.floorToRoubles(valueOfPoint));
    }
}
