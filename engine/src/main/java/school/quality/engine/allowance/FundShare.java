package school.quality.engine.allowance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import school.quality.engine.money.Apportionment;
import school.quality.engine.money.Claim;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.money.Portion;
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
        Map<String, Shared.Piece> pieces = new TreeMap<>();
        Apportionment.portionsOfShares(claims)
                .forEach((staffId, portion) -> pieces.put(
                        staffId, new Shared.Piece(portion, caps.held().contains(staffId), null)));
        return new Shared(pieces, caps.reasons(), Money.rounded(valueOfPoint), caps.terms());
    }

    private Shared byRoubles() {
        Map<String, Shared.Piece> pieces = new TreeMap<>();
        for (Stake stake : stakes) {
            Fraction whole = Money.floorToRoubles(caps.valueOfPoint()).exact().times(stake.weight());
            Fraction amount = caps.isHeld(stake) ? caps.share(stake) : whole;
            Portion portion = new Portion(amount, Money.floor(amount), 0, false);
            pieces.put(stake.person().staffId(), new Shared.Piece(portion, caps.isHeld(stake), null));
        }
        return new Shared(pieces, caps.reasons(), Money.floorToRoubles(valueOfPoint), caps.terms());
    }
}
