package school.quality.engine.allowance;

import static java.util.Comparator.comparing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.AllowancePolicy.Mode;

/** Turns points into money: the list of allowances of one category of staff. */
public final class AllowanceLists {

    private AllowanceLists() {}

    /**
     * The list for a fund. Without a fund it names everyone with points and weight and leaves the amounts unknown.
     *
     * @param regulation its code
     * @param policy of the fund's category
     * @param people everyone of the category with a sheet, in any order
     */
    public static AllowanceList of(
            String regulation, AllowancePolicy policy, IncentiveFund fund, List<Participant> people) {
        List<Stake> stakes = stakes(policy, people);
        List<Stake> sharing = stakes.stream().filter(Stake::takesPart).toList();
        Pot pot = fund.amount() == null ? null : Pot.of(fund.amount(), policy, sharing.size());
        Paid paid = pay(pot, sharing, policy);
        return paid.list(regulation, fund, stakes);
    }

    /**
     * The list for a fund that another regulation in force shares too: it is paid once, so that all amounts are unknown until
     * one of them gives it up.
     */
    public static AllowanceList ofFundClaimedTwice(
            String regulation, AllowancePolicy policy, IncentiveFund fund, List<Participant> people) {
        return new Paid(policy, null, null, AllowanceReason.FUND_CLAIMED_TWICE)
                .list(regulation, fund, stakes(policy, people));
    }

    private static List<Stake> stakes(AllowancePolicy policy, List<Participant> people) {
        return people.stream()
                .sorted(comparing(Participant::staffId))
                .map(person -> Stake.of(person, policy))
                .toList();
    }

    private static Paid pay(@Nullable Pot pot, List<Stake> sharing, AllowancePolicy policy) {
        if (pot == null) {
            return new Paid(policy, null, null, AllowanceReason.NO_FUND);
        }
        if (!pot.coversFixedParts()) {
            return new Paid(policy, pot, null, AllowanceReason.FUND_TOO_SMALL);
        }
        return new Paid(policy, pot, shared(pot.shared(), sharing, policy), null);
    }

    private static Shared shared(Money pot, List<Stake> sharing, AllowancePolicy policy) {
        if (sharing.isEmpty()) {
            return Shared.NOTHING;
        }
        return policy.mode() == Mode.FUND_SHARE
                ? FundShare.of(pot, sharing, policy)
                : PayPercent.of(pot, sharing, policy);
    }
}
