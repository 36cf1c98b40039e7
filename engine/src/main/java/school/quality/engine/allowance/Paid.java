package school.quality.engine.allowance;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy;

/**
 * Puts shares into a list: fixed part, district coefficient, months.
 *
 * @param pot null without a fund
 * @param shared null where the amounts are unknown
 * @param unknown why they are
 */
record Paid(
        AllowancePolicy policy,
        @Nullable Pot pot,
        @Nullable Shared shared,
        @Nullable AllowanceReason unknown) {

    AllowanceList list(String regulation, IncentiveFund fund, List<Stake> stakes) {
        List<Allowance> rows = stakes.stream().map(this::row).toList();
        Money distributed = shared == null ? null : sum(rows);
        return new AllowanceList(
                fund.school(),
                fund.period(),
                regulation,
                fund.category(),
                fund.amount(),
                pot == null ? null : pot.shared(),
                distributed,
                pot == null || distributed == null
                        ? null
                        : pot.shared().plus(pot.fixed()).minus(distributed),
                shared == null ? null : shared.pointValue(),
                rows,
                shared == null || pot == null
                        ? null
                        : shared.basis(
                                pot, stakes.stream().filter(Stake::takesPart).toList()));
    }

    private Allowance row(Stake stake) {
        if (!stake.takesPart()) {
            return row(stake, Money.ZERO, Money.ZERO.over(months()), stake.refused());
        }
        if (shared == null) {
            return row(stake, null, List.of(), unknown);
        }
        String staffId = stake.person().staffId();
        Money amount = shared.pieces().get(staffId).portion().amount().plus(policy.fixedPart());
        return row(stake, amount, amount.over(months()), shared.reasons().get(staffId));
    }

    private Allowance row(Stake stake, @Nullable Money amount, List<Money> monthly, @Nullable AllowanceReason reason) {
        return new Allowance(
                        stake.person().staffId(),
                        stake.person().points(),
                        stake.weight(),
                        amount,
                        amount == null ? null : amount.inDistrict(policy.districtCoefficient()),
                        monthly,
                        reason)
                .from(PersonBasis.of(stake, piece(stake), policy.fixedPart()));
    }

    private Shared.@Nullable Piece piece(Stake stake) {
        return shared == null || !stake.takesPart()
                ? null
                : shared.pieces().get(stake.person().staffId());
    }

    private int months() {
        return policy.paidMonths().orElse(0);
    }

    private static Money sum(List<Allowance> rows) {
        return rows.stream().map(Allowance::amount).flatMap(Stream::ofNullable).reduce(Money.ZERO, Money::plus);
    }
}
