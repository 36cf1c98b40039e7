package school.quality.engine.regulation.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Band;

/** Values from one cut to another: those of a band, or those that no band holds. */
record Stretch(Cut from, Cut to) {

    /** All values of a band that occur: with so many decimals; null for all numbers. */
    static Stretch of(Band band, @Nullable Integer decimals) {
        Stretch all = new Stretch(Cut.from(band.from(), band.fromOpen()), Cut.to(band.to(), band.toOpen()));
        return decimals == null ? all : new Stretch(all.from.among(decimals), all.to.among(decimals));
    }

    boolean isEmpty() {
        return from.compareTo(to) >= 0;
    }

    Stretch common(Stretch other) {
        return new Stretch(
                from.compareTo(other.from) >= 0 ? from : other.from, to.compareTo(other.to) <= 0 ? to : other.to);
    }

    boolean holds(Stretch other) {
        return from.compareTo(other.from) <= 0 && to.compareTo(other.to) >= 0;
    }

    /** As people write it: {@code 59 < x < 60}, {@code x = 65}. */
    String shown(@Nullable Integer decimals) {
        if (decimals != null && from.isBound() && to.isBound()) {
            return shown(from.value(), to.value().subtract(BigDecimal.ONE.movePointLeft(decimals)));
        }
        String low = from.isBound() ? plain(from.value()) + (from.after() ? " < " : " ≤ ") : "";
        String high = to.isBound() ? (to.after() ? " ≤ " : " < ") + plain(to.value()) : "";
        boolean one = from.isBound() && to.isBound() && from.value().compareTo(to.value()) == 0;
        return one ? "x = " + plain(from.value()) : low + "x" + high;
    }

    private static String shown(BigDecimal first, BigDecimal last) {
        return first.compareTo(last) == 0 ? "x = " + plain(first) : plain(first) + " ≤ x ≤ " + plain(last);
    }

    static String plain(BigDecimal value) {
        return (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toPlainString();
    }
}
