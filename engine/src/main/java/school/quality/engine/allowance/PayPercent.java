package school.quality.engine.allowance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Apportionment;
import school.quality.engine.money.Claim;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.money.Portion;
import school.quality.engine.regulation.AllowancePolicy;

/** Pays per cent of the base pay; where the sum passes the pot all are cut in proportion. */
final class PayPercent {

    private static final Fraction PER_CENT = Fraction.of(1, 100);

    private final AllowancePolicy policy;
    private final @Nullable Money cap;
    private final Map<String, AllowanceReason> reasons = new TreeMap<>();

    private PayPercent(Money pot, AllowancePolicy policy) {
        this.policy = policy;
        this.cap = Caps.cap(pot, policy);
    }

    /** @param stakes of those who take part, each with a base pay and a per cent above 0 */
    static Shared of(Money pot, List<Stake> stakes, AllowancePolicy policy) {
        return new PayPercent(pot, policy).shared(pot, stakes);
    }

    private Shared shared(Money pot, List<Stake> stakes) {
        Map<String, Money> amounts = new TreeMap<>();
        stakes.forEach(stake -> amounts.put(stake.person().staffId(), held(stake)));
        Set<String> held = Set.copyOf(reasons.keySet());
        Money sum = amounts.values().stream().reduce(Money.ZERO, Money::plus);
        SortedMap<String, Portion> portions = sum.compareTo(pot) <= 0 ? whole(amounts) : cut(pot, stakes, amounts);
        Map<String, Shared.Piece> pieces = new TreeMap<>();
        portions.forEach((staffId, portion) ->
                pieces.put(staffId, new Shared.Piece(portion, held.contains(staffId), amounts.get(staffId))));
        return new Shared(pieces, reasons, null, new Shared.Terms(cap, pot.exact(), Fraction.ZERO, sum));
    }

    private static SortedMap<String, Portion> whole(Map<String, Money> amounts) {
        SortedMap<String, Portion> portions = new TreeMap<>();
        amounts.forEach((staffId, amount) -> portions.put(staffId, new Portion(amount.exact(), amount, 0, false)));
        return portions;
    }

    private SortedMap<String, Portion> cut(Money pot, List<Stake> stakes, Map<String, Money> amounts) {
        List<Claim> claims = stakes.stream()
                .map(stake -> stake.claim(amounts.get(stake.person().staffId()).exact()))
                .toList();
        stakes.forEach(stake -> reasons.put(stake.person().staffId(), AllowanceReason.CUT_TO_FUND));
        return Apportionment.portions(pot, claims);
    }

    private Money held(Stake stake) {
        Money amount = amount(stake);
        if (cap == null || amount.compareTo(cap) <= 0) {
            return amount;
        }
        reasons.put(stake.person().staffId(), AllowanceReason.HELD_TO_CAP);
        return cap;
    }

    private Money amount(Stake stake) {
        Money pay = stake.person().basePay();
        if (pay == null) {
            throw new IllegalStateException("Only who has a base pay takes part");
        }
        Money monthly = pay.floorTimes(stake.percent().times(stake.factors()).times(PER_CENT));
        return monthly.times(policy.paidMonths().orElse(1));
    }
}
