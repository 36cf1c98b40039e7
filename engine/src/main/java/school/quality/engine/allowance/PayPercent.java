package school.quality.engine.allowance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Apportionment;
import school.quality.engine.money.Claim;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
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
        Money sum = amounts.values().stream().reduce(Money.ZERO, Money::plus);
        return sum.compareTo(pot) <= 0 ? new Shared(amounts, reasons, null) : cut(pot, stakes, amounts);
    }

    private Shared cut(Money pot, List<Stake> stakes, Map<String, Money> amounts) {
        List<Claim> claims = stakes.stream()
                .map(stake -> stake.claim(amounts.get(stake.person().staffId()).exact()))
                .toList();
        stakes.forEach(stake -> reasons.put(stake.person().staffId(), AllowanceReason.CUT_TO_FUND));
        return new Shared(Apportionment.of(pot, claims), reasons, null);
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
