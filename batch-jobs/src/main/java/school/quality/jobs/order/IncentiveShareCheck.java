package school.quality.jobs.order;

import java.util.ArrayList;
import java.util.List;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;

/**
 * Warns where the incentive part passes 30 % of the pay: allowances of a category against these and its people's base pay for
 * the same months. A premium is set against the months of the period.
 */
final class IncentiveShareCheck {

    private static final Fraction MOST = Fraction.of(30, 100);
    private static final Fraction HUNDRED = Fraction.of(100);

    private IncentiveShareCheck() {}

    static List<OrderFinding> of(OrderGrounds grounds) {
        List<OrderFinding> found = new ArrayList<>();
        grounds.lists().forEach(list -> of(list, grounds, found));
        return found;
    }

    private static void of(AllowanceList list, OrderGrounds grounds, List<OrderFinding> found) {
        Money incentive = Money.ZERO;
        Money base = Money.ZERO;
        List<String> unknown = new ArrayList<>();
        for (Allowance row : list.rows()) {
            Money pay = grounds.basePay().get(row.staffId());
            if (row.amount() == null || !row.amount().isPositive()) {
                continue;
            }
            if (pay == null) {
                unknown.add(row.staffId());
                continue;
            }
            incentive = incentive.plus(row.amount());
            base = base.plus(pay.times(
                    row.monthly().isEmpty() ? grounds.months() : row.monthly().size()));
        }
        if (!unknown.isEmpty()) {
            found.add(OrderFinding.of(
                    OrderFlaw.INCENTIVE_SHARE_UNKNOWN, list.regulation(), list.category(), unknown.size()));
        }
        share(list, incentive, base, found);
    }

    private static void share(AllowanceList list, Money incentive, Money base, List<OrderFinding> found) {
        if (!incentive.isPositive()) {
            return;
        }
        Fraction share = incentive.exact().dividedBy(incentive.plus(base).exact());
        if (share.compareTo(MOST) > 0) {
            String perCent = share.times(HUNDRED).rounded(1).toPlainString();
            found.add(OrderFinding.of(OrderFlaw.INCENTIVE_SHARE, list.regulation(), list.category(), perCent));
        }
    }
}
