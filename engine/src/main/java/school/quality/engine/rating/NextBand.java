package school.quality.engine.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Band;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;

/**
 * How far a value is from the nearest band that brings more points: "1.4 points of quality short of 15 points".
 *
 * @param unit class and subject where several are looked at; else as in the reading
 * @param distance exact, in the unit of the value, from the value as it was compared to the nearer bound of the band; 0 where
 *     it stands on a bound that does not belong to the band
 * @param band that would bring more
 */
public record NextBand(String criterion, String unit, Fraction distance, Band band) {

    /** One for each number of a banded criterion that could still bring more; none without a value. */
    public static List<NextBand> of(Criterion criterion, AwardedPoints awarded) {
        return criterion.method() instanceof Method.Bands bands
                ? Assessment.numbers(awarded.basis()).stream()
                        .flatMap(number ->
                                next(criterion, number.ready(criterion.round()), bands).stream())
                        .toList()
                : List.of();
    }

    private static Optional<NextBand> next(Criterion criterion, Observation number, Method.Bands bands) {
        Fraction points = points(number.value(), bands);
        return IntStream.range(0, bands.rows().size())
                .mapToObj(bands.rows()::get)
                .filter(band -> Fraction.of(band.points()).compareTo(points) > 0)
                .map(band -> new NextBand(criterion.code(), number.unit(), distance(number.value(), band), band))
                .min(Comparator.comparing(NextBand::distance));
    }

    /** Outside the bands there are none. */
    private static Fraction points(Fraction value, Method.Bands bands) {
        return bands.rowFor(value).isPresent()
                ? Fraction.of(bands.rows().get(bands.rowFor(value).getAsInt()).points())
                : Fraction.ZERO;
    }

    private static Fraction distance(Fraction value, Band band) {
        Fraction below = band.from() == null ? Fraction.ZERO : Fraction.of(band.from()).minus(value);
        Fraction above = band.to() == null ? Fraction.ZERO : value.minus(Fraction.of(band.to()));
        return below.max(above).max(Fraction.ZERO);
    }
}
