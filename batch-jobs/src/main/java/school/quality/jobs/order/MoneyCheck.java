package school.quality.jobs.order;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.AllowancePolicy.Mode;
import school.quality.engine.regulation.AllowancePolicy.PersonCap;
import school.quality.engine.regulation.Regulation;

/** The sum is the fund to the kopeck, months add up, caps hold, and who brings the same gets the same. */
final class MoneyCheck {

    private static final Money A_KOPECK = new Money(1);

    private final AllowanceList list;
    private final AllowancePolicy policy;
    private final List<OrderFinding> found = new ArrayList<>();

    private MoneyCheck(AllowanceList list, AllowancePolicy policy) {
        this.list = list;
        this.policy = policy;
    }

    static List<OrderFinding> of(AllowanceList list, Regulation regulation) {
        AllowancePolicy policy = regulation.allowance().stream()
                .filter(one -> one.category().equals(list.category()))
                .findFirst()
                .orElseThrow();
        return new MoneyCheck(list, policy).found();
    }

    private List<OrderFinding> found() {
        if (list.distributed() == null || list.distributable() == null || list.undistributed() == null) {
            found.add(about(OrderFlaw.SUM_UNKNOWN, list.category(), reasons()));
            return found;
        }
        sum(list.distributable(), list.distributed(), list.undistributed());
        list.rows().forEach(this::months);
        list.rows().forEach(row -> cap(row, cap(list.distributable())));
        if (policy.mode() == Mode.FUND_SHARE) {
            sameWeight();
        }
        return found;
    }

    /** Each sum by two ways: what the list says, and what its rows add up to. */
    private void sum(Money distributable, Money distributed, Money undistributed) {
        Money paid = list.rows().stream()
                .map(Allowance::amount)
                .flatMap(Stream::ofNullable)
                .reduce(Money.ZERO, Money::plus);
        Money fixed = policy.fixedPart()
                .times((int) list.rows().stream().filter(MoneyCheck::shares).count());
        Money there = distributable.plus(fixed);
        if (!paid.equals(distributed) || !paid.plus(undistributed).equals(there) || undistributed.kopecks() < 0) {
            found.add(about(OrderFlaw.SUM_IS_NOT_THE_FUND, list.category(), there, paid, undistributed));
        }
    }

    private void months(Allowance row) {
        Money sum = row.monthly().stream().reduce(Money.ZERO, Money::plus);
        if (!row.monthly().isEmpty() && !sum.equals(row.amount())) {
            found.add(about(OrderFlaw.MONTHS_ARE_NOT_THE_SUM, row.staffId(), sum, String.valueOf(row.amount())));
        }
    }

    private void cap(Allowance row, @Nullable Money cap) {
        if (cap == null || row.amount() == null || !shares(row)) {
            return;
        }
        Money share = row.amount().minus(policy.fixedPart());
        if (share.compareTo(cap) > 0) {
            found.add(about(OrderFlaw.ABOVE_PERSON_CAP, row.staffId(), share, cap));
        }
    }

    private @Nullable Money cap(Money distributable) {
        PersonCap cap = policy.personCap();
        if (cap instanceof PersonCap.Amount amount) {
            return amount.most();
        }
        return cap instanceof PersonCap.Share share ? distributable.floorTimes(Fraction.of(share.most())) : null;
    }

    private void sameWeight() {
        Map<Fraction, List<Allowance>> byWeight = list.rows().stream()
                .filter(MoneyCheck::shares)
                .filter(row -> row.amount() != null)
                .collect(groupingBy(Allowance::weight, LinkedHashMap::new, Collectors.toList()));
        byWeight.values().forEach(this::sameSums);
    }

    private void sameSums(List<Allowance> same) {
        List<Money> sums = same.stream().map(MoneyCheck::beforeReduction).toList();
        Money difference = Collections.max(sums).minus(Collections.min(sums));
        if (difference.compareTo(A_KOPECK) > 0) {
            String people = same.stream()
                    .map(row -> row.staffId() + " (" + row.amount() + ")")
                    .collect(Collectors.joining(", "));
            found.add(about(OrderFlaw.OTHER_SUM_ON_SAME_GROUND, list.category(), people));
        }
    }

    private static Money beforeReduction(Allowance row) {
        return row.amount() == null ? row.reduced() : row.amount().plus(row.reduced());
    }

    private String reasons() {
        return list.rows().stream()
                .filter(row -> row.amount() == null)
                .map(Allowance::reason)
                .flatMap(Stream::ofNullable)
                .map(Enum::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean shares(Allowance row) {
        return row.weight().signum() > 0;
    }

    private OrderFinding about(OrderFlaw flaw, String about, Object... values) {
        return OrderFinding.of(flaw, list.regulation(), about, values);
    }
}
