package school.quality.engine.rating;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Method;

/** Makes the lines of sheets: what stands alone first, then what takes the points of other criteria, until all are done. */
final class Lines {

    private static final int DECIMALS_OF_POINTS = 2;

    private final PointsRules rules;
    private final Map<AssessmentKey, SheetLine> done = new HashMap<>();

    Lines(PointsRules rules) {
        this.rules = rules;
    }

    Map<AssessmentKey, SheetLine> of(List<Assessment> assessments) {
        List<Assessment> open = assessments;
        while (!open.isEmpty()) {
            Map<Boolean, List<Assessment>> ready = open.stream().collect(partitioningBy(this::isReady));
            if (ready.get(true).isEmpty()) {
                throw new IllegalStateException("Criteria wait for each other: %s"
                        .formatted(open.stream().map(Assessment::key).toList()));
            }
            finish(ready.get(true).stream().map(this::withOthers).toList());
            open = ready.get(false);
        }
        return done;
    }

    private boolean isReady(Assessment assessment) {
        return others(assessment).allMatch(done::containsKey);
    }

    private static Stream<AssessmentKey> others(Assessment of) {
        return of.method() instanceof Method.OverOthers over
                ? over.criteria().stream().distinct().map(code -> of.key().with(code))
                : Stream.of();
    }

    /** Those without a value are left out, unless the commission has decided their points. */
    private Assessment withOthers(Assessment of) {
        if (!(of.method() instanceof Method.OverOthers)) {
            return of;
        }
        List<OtherCriterion> valued = others(of)
                .map(done::get)
                .filter(Lines::counts)
                .map(line -> new OtherCriterion(line.awarded().criterion(), Fraction.of(line.points())))
                .toList();
        return of.reading(valued.isEmpty() ? withoutValue(of) : new Reading.Others(valued));
    }

    private static boolean counts(SheetLine line) {
        boolean decided = line.entry() != null && line.entry().decided() != null;
        return decided || line.awarded().status() == Status.VALUE;
    }

    private Reading withoutValue(Assessment of) {
        boolean noneApplies =
                others(of).map(done::get).allMatch(line -> line.awarded().status() == Status.NOT_APPLICABLE);
        return new Reading.Missing(
                noneApplies ? Status.NOT_APPLICABLE : Status.NO_DATA, Remark.of(PointsReason.OTHERS_WITHOUT_VALUE));
    }

    private void finish(List<Assessment> ready) {
        Map<AssessmentKey, List<Verdict>> verdicts = rules.judge(ready).stream().collect(groupingBy(Verdict::key));
        ready.forEach(one -> done.put(one.key(), line(one, verdicts.getOrDefault(one.key(), List.of()))));
    }

    private static SheetLine line(Assessment assessment, List<Verdict> verdicts) {
        AwardedPoints awarded = new Award(assessment, judged(assessment, verdicts)).points();
        SheetEntry entry = assessment.entry();
        BigDecimal decided = entry == null ? null : entry.decided();
        BigDecimal points =
                decided == null ? awarded.points() : decided.setScale(DECIMALS_OF_POINTS, RoundingMode.HALF_UP);
        return new SheetLine(assessment.section(), awarded, entry, points);
    }

    /** The verdicts in the order of what they judge. */
    private static List<Verdict> judged(Assessment assessment, List<Verdict> found) {
        List<String> units = assessment.units();
        if (!found.stream()
                .map(Verdict::unit)
                .sorted()
                .toList()
                .equals(units.stream().sorted().toList())) {
            throw new IllegalStateException("The rules of points do not judge %s once".formatted(assessment.key()));
        }
        return units.stream()
                .flatMap(unit -> found.stream().filter(verdict -> verdict.unit().equals(unit)))
                .toList();
    }
}
