package school.quality.engine.regulation.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a value can be.
 *
 * @param least null for no bound, as is {@code most}
 * @param decimals that it never has more of; null for any number
 */
public record Range(
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Integer decimals) {

    public static final Range ANY = new Range(null, null, null);
    public static final Range SHARE = new Range(BigDecimal.ZERO, BigDecimal.valueOf(100), null);
    public static final Range NOT_NEGATIVE = new Range(BigDecimal.ZERO, null, null);
    public static final Range NUMBER_OF_THINGS = new Range(BigDecimal.ZERO, null, 0);

    /** What a difference of two such values can be. */
    public Range difference() {
        BigDecimal furthest = least == null || most == null ? null : most.subtract(least);
        return new Range(furthest == null ? null : furthest.negate(), furthest, decimals);
    }

    /** The same rounded to so many decimals; null leaves it. */
    Range rounded(@Nullable Integer round) {
        Integer fewer =
                decimals == null ? round : round == null ? decimals : Integer.valueOf(Math.min(round, decimals));
        return new Range(least, most, fewer);
    }

    Stretch all() {
        Stretch all = new Stretch(Cut.from(least, false), Cut.to(most, false));
        return decimals == null
                ? all
                : new Stretch(all.from().among(decimals), all.to().among(decimals));
    }
}
