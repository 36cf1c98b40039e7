package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Band;
import school.quality.engine.regulation.Method;

/**
 * The nearest row of bands that gives more points, seen from a value.
 *
 * @param row of the bands, from 0
 * @param at the bound at which it begins, from where the value stands
 * @param passed whether the value has to pass the bound; false where reaching it is enough
 * @param distance of the value from the bound, in the unit of the value
 * @param points of the row
 * @param more how many more (below 0: fewer) in the numerator, with the same denominator, would bring the value there; null
 *     where the value is no share of one whole, or where even all would not
 */
public record NextRow(
        int row,
        BigDecimal at,
        boolean passed,
        Fraction distance,
        BigDecimal points,
        @Nullable Integer more) {

    private static final Fraction HAIR = Fraction.of(1, 1_000_000_000_000L);

    /**
     * From a number as the bands see it; empty where no row gives more.
     *
     * @param exact the same number before it was rounded
     * @param round decimals of the rounding; null for none
     */
    static Optional<NextRow> of(Method.Bands bands, Observation seen, Observation exact, @Nullable Integer round) {
        Fraction now = bands.rowFor(seen.value()).stream()
                .mapToObj(row -> Fraction.of(bands.rows().get(row).points()))
                .findFirst()
                .orElse(Fraction.ZERO);
        return IntStream.range(0, bands.rows().size())
                .filter(row -> Fraction.of(bands.rows().get(row).points()).compareTo(now) > 0)
                .mapToObj(row -> reached(bands, row, seen, exact, round))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(NextRow::distance).thenComparing(NextRow::row));
    }

    private static Optional<NextRow> reached(
            Method.Bands bands, int row, Observation seen, Observation exact, @Nullable Integer round) {
        Band band = bands.rows().get(row);
        boolean upwards = band.from() != null && seen.value().compareTo(Fraction.of(band.from())) <= 0;
        BigDecimal at = upwards ? band.from() : band.to();
        if (at == null) {
            return Optional.empty();
        }
        boolean passed = upwards ? band.fromOpen() : band.toOpen();
        Fraction there = Fraction.of(at).plus(passed ? upwards ? HAIR : Fraction.ZERO.minus(HAIR) : Fraction.ZERO);
        // an earlier row that holds the bound too takes it
        return bands.rowFor(there).stream()
                .filter(first -> first == row)
                .mapToObj(first -> new NextRow(
                        row,
                        at,
                        passed,
                        Fraction.of(at).minus(seen.value()).abs(),
                        band.points(),
                        more(bands, row, exact, round, upwards)))
                .findFirst();
    }

    /** Counted one by one: the rounding and open bounds then need no thought. */
    private static @Nullable Integer more(
            Method.Bands bands, int row, Observation exact, @Nullable Integer round, boolean upwards) {
        Parts parts = exact.figures().stream()
                .map(IndicatorValue::parts)
                .reduce(Parts.NOTHING, (sum, one) -> one == null ? sum : sum.plus(one));
        if (!exact.isShareOfAFixedWhole() || !isWhole(parts.numerator()) || !isWhole(parts.denominator())) {
            return null;
        }
        int have = parts.numerator().intValue();
        int all = parts.denominator().intValue();
        Fraction one = Fraction.of(100, all);
        int step = upwards ? 1 : -1;
        for (int number = have + step; number >= 0 && number <= all; number += step) {
            Fraction value = exact.value().plus(one.times(number - have));
            Fraction then = round == null ? value : Fraction.of(value.rounded(round));
            if (bands.rowFor(then).orElse(-1) == row) {
                return number - have;
            }
        }
        return null;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.precision() < 9;
    }
}
