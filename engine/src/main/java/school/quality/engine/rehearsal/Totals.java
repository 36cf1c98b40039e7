package school.quality.engine.rehearsal;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import school.quality.engine.money.Money;

/**
 * A rehearsal in a few numbers.
 *
 * @param gaining people whose sum grows, and by how much together; {@code losing} likewise, as a positive sum
 * @param unchanged people whose sum stays to the kopeck
 * @param unknown people whose sum is not known before or after
 * @param throughTheFund of those gaining and losing: with the same points as before
 * @param changedPoints sheets with other points
 * @param changedPlaces sheets at another place
 */
public record Totals(
        int gaining,
        Money gained,
        int losing,
        Money lost,
        int unchanged,
        int unknown,
        int throughTheFund,
        int changedPoints,
        int changedPlaces) {

    static Totals of(Collection<SheetChange> sheets, Collection<PayChange> pay) {
        List<Money> differences =
                pay.stream().map(PayChange::difference).filter(Objects::nonNull).toList();
        List<Money> gains = differences.stream().filter(Money::isPositive).toList();
        List<Money> losses = differences.stream()
                .map(Money.ZERO::minus)
                .filter(Money::isPositive)
                .toList();
        return new Totals(
                gains.size(),
                sum(gains),
                losses.size(),
                sum(losses),
                differences.size() - gains.size() - losses.size(),
                pay.size() - differences.size(),
                count(pay, PayChange::isThroughTheFund),
                count(sheets, sheet -> sheet.difference().signum() != 0),
                count(sheets, SheetChange::changesPlace));
    }

    private static Money sum(List<Money> sums) {
        return sums.stream().reduce(Money.ZERO, Money::plus);
    }

    private static <T> int count(Collection<T> all, Predicate<T> wanted) {
        return (int) all.stream().filter(wanted).count();
    }
}
