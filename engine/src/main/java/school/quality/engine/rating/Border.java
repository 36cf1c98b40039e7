package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Band;
import school.quality.engine.regulation.Method;

/**
 * The nearest place where the points of a banded criterion change, seen from a value.
 *
 * @param at the bound of a row
 * @param distance of the value from it, in the unit of the value; 0 where the value stands on it
 * @param passed whether the value has to pass it; false where reaching it is enough
 * @param points behind it; 0 where no row holds the values there
 */
public record Border(BigDecimal at, Fraction distance, boolean passed, BigDecimal points) {

    private static final Fraction HALF = Fraction.of(1, 2);

    /** Towards higher values; empty where the points change no more. */
    public static Optional<Border> above(Method.Bands bands, Fraction value) {
        return nearest(bands, value, bounds(bands), 1);
    }

    /** Towards lower values; empty where the points change no more. */
    public static Optional<Border> below(Method.Bands bands, Fraction value) {
        return nearest(bands, value, bounds(bands).descendingSet(), -1);
    }

    private static Optional<Border> nearest(
            Method.Bands bands, Fraction value, Iterable<BigDecimal> bounds, int direction) {
        BigDecimal now = points(bands, value);
        @Nullable BigDecimal before = null;
        for (BigDecimal bound : bounds) {
            if (before != null) {
                Optional<Border> passing = passing(bands, value, before, middle(before, bound), now);
                if (passing.isPresent()) {
                    return passing;
                }
            }
            int side = Fraction.of(bound).compareTo(value) * direction;
            if (side > 0 && changes(bands, Fraction.of(bound), now)) {
                return Optional.of(border(bands, value, bound, Fraction.of(bound), false));
            }
            before = side >= 0 ? bound : null;
        }
        return before == null
                ? Optional.empty()
                : passing(bands, value, before, Fraction.of(before).plus(Fraction.of(direction)), now);
    }

    /** The values between two bounds all have the same points. */
    private static Optional<Border> passing(
            Method.Bands bands, Fraction value, BigDecimal bound, Fraction behind, BigDecimal now) {
        return changes(bands, behind, now) ? Optional.of(border(bands, value, bound, behind, true)) : Optional.empty();
    }

    private static Border border(
            Method.Bands bands, Fraction value, BigDecimal bound, Fraction behind, boolean passed) {
        Fraction difference = Fraction.of(bound).minus(value);
        return new Border(bound, difference.max(Fraction.ZERO.minus(difference)), passed, points(bands, behind));
    }

    private static boolean changes(Method.Bands bands, Fraction value, BigDecimal now) {
        return points(bands, value).compareTo(now) != 0;
    }

    private static BigDecimal points(Method.Bands bands, Fraction value) {
        return bands.rowFor(value).stream()
                .mapToObj(row -> bands.rows().get(row).points())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static Fraction middle(BigDecimal one, BigDecimal other) {
        return Fraction.of(one).plus(Fraction.of(other)).times(HALF);
    }

    private static TreeSet<BigDecimal> bounds(Method.Bands bands) {
        TreeSet<BigDecimal> bounds = new TreeSet<>(Comparator.naturalOrder());
        bands.rows().stream().flatMap(Border::bounds).forEach(bounds::add);
        return bounds;
    }

    private static Stream<BigDecimal> bounds(Band band) {
        return Stream.of(band.from(), band.to()).flatMap(Stream::ofNullable);
    }
}
