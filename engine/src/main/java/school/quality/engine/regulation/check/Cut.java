package school.quality.engine.regulation.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place between values where a band can begin or end: just before a value, or just after it.
 *
 * @param infinity -1 before all values, 1 after all, 0 at {@code value}
 */
record Cut(int infinity, BigDecimal value, boolean after) implements Comparable<Cut> {

    static final Cut FIRST = new Cut(-1, BigDecimal.ZERO, false);
    static final Cut LAST = new Cut(1, BigDecimal.ZERO, false);

    private static final Comparator<Cut> ORDER =
            Comparator.comparingInt(Cut::infinity).thenComparing(Cut::value).thenComparing(Cut::after);

    static Cut before(BigDecimal value) {
        return new Cut(0, value, false);
    }

    static Cut after(BigDecimal value) {
        return new Cut(0, value, true);
    }

    /** Where a band with this lower bound begins. */
    static Cut from(@Nullable BigDecimal bound, boolean open) {
        return bound == null ? FIRST : new Cut(0, bound, open);
    }

    /** Where a band with this upper bound ends. */
    static Cut to(@Nullable BigDecimal bound, boolean open) {
        return bound == null ? LAST : new Cut(0, bound, !open);
    }

    /** The same place among values with so many decimals only: just before the next of them. */
    Cut among(int decimals) {
        if (infinity != 0) {
            return this;
        }
        BigDecimal next = value.setScale(decimals, RoundingMode.CEILING);
        boolean isOne = next.compareTo(value) == 0;
        return before(isOne && after ? next.add(BigDecimal.ONE.movePointLeft(decimals)) : next);
    }

    boolean isBound() {
        return infinity == 0;
    }

    @Override
    public int compareTo(Cut other) {
        return ORDER.compare(this, other);
    }
}
