package school.quality.jobs.difference;

import java.math.BigDecimal;
import java.util.Map;
import school.quality.engine.money.Money;

/**
 * What changed for one person.
 *
 * @param points how much of the difference each cause made
 * @param amount the same of the sum without the district coefficient
 */
public record PersonDifference(
        String staffId,
        Presence presence,
        BigDecimal pointsBefore,
        BigDecimal pointsAfter,
        Map<Cause, BigDecimal> points,
        Money before,
        Money after,
        Map<Cause, Money> amount) {

    /** Whether both results have sheets of the person. */
    public enum Presence {
        BOTH,
        NEW,
        GONE
    }

    public PersonDifference {
        points = Map.copyOf(points);
        amount = Map.copyOf(amount);
    }

    public Money difference() {
        return after.minus(before);
    }

    boolean isAny() {
        return presence != Presence.BOTH
                || points.values().stream().anyMatch(some -> some.signum() != 0)
                || amount.values().stream().anyMatch(some -> some.kopecks() != 0);
    }
}
