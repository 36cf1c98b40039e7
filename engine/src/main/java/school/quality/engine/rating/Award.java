package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;

/** Makes the points of a criterion from the verdicts on it: mean, coefficient, bonus, maximum, rounding, in this order. */
record Award(Assessment of, List<Verdict> verdicts) {

    private static final int DECIMALS_OF_POINTS = 2;

    AwardedPoints points() {
        return new AwardedPoints(
                of.key().criterion(),
                of.criterion().clause(),
                status(),
                value(),
                held().rounded(DECIMALS_OF_POINTS),
                most().rounded(DECIMALS_OF_POINTS),
                remarks(),
                rows(),
                of.reading(),
                new WorkingsOfAward(of, verdicts, counted(), mean(), bonus()).workings());
    }

    private Status status() {
        return counted().get(0).status();
    }

    /** The units that have a value; where none has, all of them. */
    private List<Verdict> counted() {
        List<Verdict> valued = verdicts.stream()
                .filter(verdict -> verdict.status() == Status.VALUE)
                .toList();
        return valued.isEmpty() ? verdicts : valued;
    }

    /** Mean over the units, each multiplied by its coefficient. */
    private Fraction mean() {
        return counted().stream()
                .map(verdict -> verdict.points().times(verdict.coefficient()))
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(Fraction.of(counted().size()));
    }

    private Fraction bonus() {
        return of.open() && status() == Status.VALUE ? of.bonusPoints() : Fraction.ZERO;
    }

    private Fraction computed() {
        return mean().plus(bonus());
    }

    private Fraction held() {
        BigDecimal max = of.criterion().max();
        return max == null ? computed() : computed().min(Fraction.of(max));
    }

    private Fraction most() {
        return status() == Status.VALUE ? new MostPoints(of, held()).points() : Fraction.ZERO;
    }

    private @Nullable BigDecimal value() {
        boolean one = status() == Status.VALUE && of.observations().size() == 1;
        return one ? of.observations().get(0).shown() : null;
    }

    private List<Remark> remarks() {
        Stream<Remark> said = verdicts.stream().flatMap(verdict -> verdict.remarks().stream());
        return Stream.of(ofDecision(), said, leftOut(), ofBonus(), ofMax())
                .flatMap(remark -> remark)
                .distinct()
                .toList();
    }

    /** Said first: what counts is not what was computed. */
    private Stream<Remark> ofDecision() {
        SheetEntry entry = of.entry();
        BigDecimal decided = entry == null ? null : entry.decided();
        BigDecimal computed = held().rounded(DECIMALS_OF_POINTS);
        return decided == null || decided.compareTo(computed) == 0
                ? Stream.of()
                : Stream.of(Remark.of(entry.hasReason() ? PointsReason.DECIDED : PointsReason.DECIDED_WITHOUT_REASON));
    }

    /** Classes that are too small to count are named where others do count. */
    private Stream<Remark> leftOut() {
        return of.open()
                ? of.leftOut().stream().map(unit -> new Remark(PointsReason.SAMPLE_TOO_SMALL, unit))
                : Stream.of();
    }

    private Stream<Remark> ofBonus() {
        return bonus().signum() == 0 ? Stream.of() : Stream.of(new Remark(PointsReason.BONUS, Remark.plain(bonus())));
    }

    private Stream<Remark> ofMax() {
        return held().equals(computed())
                ? Stream.of()
                : Stream.of(new Remark(PointsReason.HELD_TO_MAX, Remark.plain(held())));
    }

    private String rows() {
        return verdicts.stream()
                .map(verdict -> verdict.unit().isEmpty()
                                || verdicts.size() == 1
                                || verdict.row().isEmpty()
                        ? verdict.row()
                        : verdict.unit() + ": " + verdict.row())
                .filter(row -> !row.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
