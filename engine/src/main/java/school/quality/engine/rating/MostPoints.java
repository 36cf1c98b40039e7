package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Band;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Method.Accumulate;

/**
 * The most points a criterion could bring a person of whom there are data, whatever the value: the best row of the method
 * times the person's coefficient, with the bonus where it can be looked at, held to the maximum. Where nothing bounds it (a
 * number of items without a limit, a formula, an expert without bounds) it is what was given.
 *
 * @param given points that came out
 */
record MostPoints(Assessment of, Fraction given) {

    Fraction points() {
        Fraction most = ofMethod()
                .map(best -> best.times(of.meanCoefficient()).plus(bonus()))
                .map(this::held)
                .orElseGet(this::unbounded);
        return most.max(given).max(Fraction.ZERO);
    }

    private Fraction unbounded() {
        BigDecimal max = of.criterion().max();
        return max == null ? given : Fraction.of(max);
    }

    private Fraction held(Fraction points) {
        BigDecimal max = of.criterion().max();
        return max == null ? points : points.min(Fraction.of(max));
    }

    private Fraction bonus() {
        Criterion row = of.criterion();
        return row.bonus() == null || of.bonus() == Outcome.UNKNOWN
                ? Fraction.ZERO
                : Fraction.of(row.bonus().points()).max(Fraction.ZERO);
    }

    /** Before coefficient, bonus and maximum; empty where nothing bounds it. */
    private Optional<Fraction> ofMethod() {
        Method method = of.method();
        if (method instanceof Method.Bands bands) {
            return best(bands.rows().stream().map(Band::points));
        }
        if (method instanceof Method.Levels levels) {
            return best(levels.points().values().stream());
        }
        if (method instanceof Method.Places places) {
            return best(places.rows().stream().map(Method.Place::points));
        }
        if (method instanceof Method.Linear linear) {
            return best(Stream.of(linear.weight()));
        }
        if (method instanceof Method.Tolerance tolerance) {
            return best(Stream.of(tolerance.points()));
        }
        if (method instanceof Method.Expert expert) {
            return Optional.ofNullable(expert.max()).map(Fraction::of);
        }
        if (method instanceof Method.Flags flags) {
            return Optional.of(flags(flags));
        }
        return method instanceof Method.Units units ? units(units) : ofOthers();
    }

    private Optional<Fraction> ofOthers() {
        if (!(of.reading() instanceof Reading.Others others)) {
            return Optional.empty();
        }
        List<Fraction> each =
                others.criteria().stream().map(OtherCriterion::most).toList();
        return Optional.of(
                of.method() instanceof Method.BestOf ? each.stream().reduce(Fraction.ZERO, Fraction::max) : sum(each));
    }

    private static Optional<Fraction> units(Method.Units units) {
        Fraction item = item(units);
        return units.accumulate() == Accumulate.BEST || item.signum() == 0
                ? Optional.of(item)
                : Optional.ofNullable(units.maxItems()).map(number -> item.times(number));
    }

    /** The best single item. */
    private static Fraction item(Method.Units units) {
        Fraction item = best(units.rows().stream().map(Method.UnitRow::points)).orElseThrow();
        return units.specialNeedsMultiplier() == null
                ? item
                : item.max(item.times(Fraction.of(units.specialNeedsMultiplier())));
    }

    /** All items together, or of single ones those that bring something. */
    private static Fraction flags(Method.Flags flags) {
        List<Fraction> items =
                flags.items().stream().map(item -> Fraction.of(item.points())).toList();
        return flags.all()
                ? sum(items)
                : sum(items.stream().filter(points -> points.signum() > 0).toList());
    }

    private static Fraction sum(Collection<Fraction> all) {
        return all.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    /** A value that no row is for brings nothing, so the best is never below 0. */
    private static Optional<Fraction> best(Stream<BigDecimal> rows) {
        return Optional.of(rows.map(Fraction::of).reduce(Fraction.ZERO, Fraction::max));
    }
}
