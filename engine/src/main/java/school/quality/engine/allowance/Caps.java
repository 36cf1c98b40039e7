package school.quality.engine.allowance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.engine.regulation.AllowancePolicy.CapSurplus;
import school.quality.engine.regulation.AllowancePolicy.PersonCap;

/**
 * Exact shares with the most one person may get.
 *
 * @param cap the most one person may get; null where nobody is held
 * @param held staff numbers of those who stand at the cap
 * @param rest of the pot for all others, in kopecks
 * @param freeWeights of those who share the rest
 */
record Caps(@Nullable Money cap, Set<String> held, Fraction rest, Fraction freeWeights) {

    static Caps of(Money pot, List<Stake> stakes, AllowancePolicy policy) {
        Money cap = cap(pot, policy);
        Caps caps = new Caps(cap, Set.of(), pot.exact(), weights(stakes, stake -> true));
        return cap == null ? caps : caps.settled(pot, stakes, policy);
    }

    /** All above the cap are set to it at once; the rest is shared anew until nobody is above it. */
    private Caps settled(Money pot, List<Stake> stakes, AllowancePolicy policy) {
        Set<String> above = stakes.stream()
                .filter(stake -> isHeld(stake) || isAbove(stake))
                .map(stake -> stake.person().staffId())
                .collect(Collectors.toCollection(TreeSet::new));
        if (above.equals(held)) {
            return this;
        }
        if (policy.capSurplus() == CapSurplus.KEEP) {
            return new Caps(cap, above, rest, freeWeights);
        }
        Caps next = new Caps(
                cap,
                above,
                pot.exact().minus(capped().times(above.size())),
                weights(stakes, stake -> !above.contains(stake.person().staffId())));
        return next.settled(pot, stakes, policy);
    }

    /** For everybody below the cap, in kopecks. */
    Fraction valueOfPoint() {
        return freeWeights.signum() == 0 ? Fraction.ZERO : rest.dividedBy(freeWeights);
    }

    Shared.Terms terms() {
        return new Shared.Terms(cap, rest, freeWeights, null);
    }

    Fraction share(Stake stake) {
        return isHeld(stake) ? capped() : valueOfPoint().times(stake.weight());
    }

    boolean isHeld(Stake stake) {
        return held.contains(stake.person().staffId());
    }

    Map<String, AllowanceReason> reasons() {
        return held.stream()
                .collect(Collectors.toMap(
                        id -> id, id -> AllowanceReason.HELD_TO_CAP, (one, other) -> one, TreeMap::new));
    }

    private boolean isAbove(Stake stake) {
        return valueOfPoint().times(stake.weight()).compareTo(capped()) > 0;
    }

    private Fraction capped() {
        if (cap == null) {
            throw new IllegalStateException("There is no cap");
        }
        return cap.exact();
    }

    private static Fraction weights(List<Stake> stakes, Predicate<Stake> shares) {
        return stakes.stream().filter(shares).map(Stake::weight).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Whole kopecks: nobody gets more than the cap, also where a kopeck is left over. */
    static @Nullable Money cap(Money pot, AllowancePolicy policy) {
        PersonCap cap = policy.personCap();
        if (cap instanceof PersonCap.Amount amount) {
            return amount.most();
        }
        return cap instanceof PersonCap.Share share ? pot.floorTimes(Fraction.of(share.most())) : null;
    }
}
