package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import school.quality.engine.formula.Arithmetic;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Method;

/**
 * What one rule of points says of an assessment, or of one of its numbers.
 *
 * @param key which assessment
 * @param unit which of its numbers; empty where it has one only
 * @param points before coefficient, bonus and caps
 * @param coefficient what they are multiplied by
 * @param row which rows of the method gave them; empty where none did
 */
public record Verdict(
        AssessmentKey key,
        String unit,
        Status status,
        Fraction points,
        Fraction coefficient,
        List<Remark> remarks,
        String row) {

    public Verdict {
        remarks = List.copyOf(remarks);
    }

    /** No value for the reason the source gives. */
    public static Verdict missing(Assessment of) {
        Reading.Missing missing = (Reading.Missing) of.reading();
        return without(of, missing.status(), missing.remark());
    }

    public static Verdict notANumber(Assessment of) {
        return without(of, Status.NO_DATA, Remark.of(PointsReason.NOT_A_NUMBER));
    }

    public static Verdict notItems(Assessment of) {
        return without(of, Status.NO_DATA, Remark.of(PointsReason.NOT_ITEMS));
    }

    public static Verdict sampleTooSmall(Assessment of) {
        Remark remark = new Remark(
                PointsReason.SAMPLE_TOO_SMALL, String.valueOf(of.criterion().minSample()));
        return without(of, Status.NOT_APPLICABLE, remark);
    }

    public static Verdict preconditionUnknown(Assessment of) {
        return without(of, Status.NO_DATA, Remark.of(PointsReason.PRECONDITION_WITHOUT_VALUE));
    }

    public static Verdict preconditionNotMet(Assessment of) {
        return without(of, Status.VALUE, Remark.of(PointsReason.PRECONDITION_NOT_MET));
    }

    /** The points of the band that holds the number. */
    public static Verdict band(Assessment of, Observation number, Method.Bands bands) {
        int row = bands.rowFor(number.value()).orElseThrow();
        return points(of, number, bands.rows().get(row).points(), "bands[" + row + "]");
    }

    public static Verdict outsideBands(Assessment of, Observation number) {
        return points(of, number, BigDecimal.ZERO, "", new Remark(PointsReason.OUTSIDE_BANDS, number.unit()));
    }

    /** The points of the row of the code, or of the row of all others. */
    public static Verdict level(Assessment of, Answer answer, Method.Levels levels) {
        String row = levels.rowFor(answer.code()).orElseThrow();
        Fraction points = Fraction.of(levels.points().get(row));
        return new Verdict(
                of.key(), answer.unit(), Status.VALUE, points, answer.coefficient(), List.of(), "points[" + row + "]");
    }

    public static Verdict noLevel(Assessment of, Answer answer) {
        Remark remark = new Remark(PointsReason.NO_ROW_FOR_VALUE, answer.code());
        return new Verdict(
                of.key(), answer.unit(), Status.VALUE, Fraction.ZERO, answer.coefficient(), List.of(remark), "");
    }

    /** The points of all items, or of the best. */
    public static Verdict items(Assessment of, Method.Units units) {
        Reading.Itemised reading = (Reading.Itemised) of.reading();
        return Tally.of(units, reading.items(), Tally.distinctColumn(of.criterion()))
                .verdict(of, "", reading.number().coefficient());
    }

    /** A number that stands for so many items of which nothing else is known. */
    public static Verdict itemsByNumber(Assessment of, Observation number, Method.Units units) {
        return Tally.ofNumber(units, number.value()).verdict(of, number.unit(), number.coefficient());
    }

    /** The number as entered, or the bound it is held to. */
    public static Verdict expert(Assessment of, Observation number, Method.Expert expert) {
        Fraction held = expert.held(number.value());
        List<Remark> remarks = held.equals(number.value())
                ? List.of()
                : List.of(new Remark(PointsReason.HELD_TO_BOUND, Remark.plain(held)));
        return new Verdict(of.key(), number.unit(), Status.VALUE, held, number.coefficient(), remarks, "expert");
    }

    /** The value between two bounds, as a part of the weight. */
    public static Verdict linear(Assessment of, Observation number, Method.Linear linear) {
        return new Verdict(
                of.key(),
                number.unit(),
                Status.VALUE,
                linear.pointsFor(number.value()),
                number.coefficient(),
                List.of(),
                "linear");
    }

    /** The points of the best item. */
    public static Verdict place(Assessment of, Method.Places places) {
        Reading.Itemised reading = (Reading.Itemised) of.reading();
        return BestPlace.of(places, reading.items())
                .verdict(of, "", reading.number().coefficient());
    }

    /** The points where the declared value is near enough to the actual one. */
    public static Verdict tolerance(Assessment of, Observation actual, Method.Tolerance tolerance) {
        boolean holds = tolerance.holds(of.declared().orElseThrow(), actual.value());
        return holds
                ? points(of, actual, tolerance.points(), "within")
                : points(of, actual, BigDecimal.ZERO, "", new Remark(PointsReason.OUTSIDE_TOLERANCE, actual.unit()));
    }

    /** The points of the items that are met, or of all of them together. */
    public static Verdict flags(Assessment of, Answer answer, Method.Flags flags) {
        return MetFlags.of(flags, answer.code()).verdict(of, answer);
    }

    /** The points of the best of other criteria. */
    public static Verdict best(Assessment of) {
        OtherCriterion best = others(of).stream()
                .reduce((one, other) -> other.points().compareTo(one.points()) > 0 ? other : one)
                .orElseThrow();
        return ofOthers(of, best.points(), List.of(best));
    }

    /** The points of other criteria together. */
    public static Verdict sum(Assessment of) {
        Fraction sum = others(of).stream().map(OtherCriterion::points).reduce(Fraction.ZERO, Fraction::plus);
        return ofOthers(of, sum, others(of));
    }

    /** What the formula is worth; no data where it divides by 0. */
    public static Verdict formula(Assessment of, NamedNumbers numbers, Method.Formula formula) {
        try {
            Arithmetic read =
                    Arithmetic.of(formula.expression(), formula.names().keySet());
            return new Verdict(
                    of.key(),
                    numbers.unit(),
                    Status.VALUE,
                    read.value(numbers.values()),
                    numbers.coefficient(),
                    List.of(),
                    "formula");
        } catch (ArithmeticException dividedByZero) {
            Remark remark = new Remark(PointsReason.NOT_COMPUTABLE, numbers.unit());
            return new Verdict(
                    of.key(), numbers.unit(), Status.NO_DATA, Fraction.ZERO, Fraction.ONE, List.of(remark), "");
        }
    }

    private static List<OtherCriterion> others(Assessment of) {
        return ((Reading.Others) of.reading()).criteria();
    }

    private static Verdict ofOthers(Assessment of, Fraction points, List<OtherCriterion> counted) {
        String rows =
                counted.stream().map(other -> "criteria[" + other.code() + "]").collect(Collectors.joining(", "));
        Fraction coefficient = Fraction.of(of.criterion().coefficient(null));
        return new Verdict(of.key(), "", Status.VALUE, points, coefficient, List.of(), rows);
    }

    private static Verdict without(Assessment of, Status status, Remark remark) {
        return new Verdict(of.key(), "", status, Fraction.ZERO, Fraction.ONE, List.of(remark), "");
    }

    private static Verdict points(Assessment of, Observation number, BigDecimal points, String row, Remark... remarks) {
        return new Verdict(
                of.key(),
                number.unit(),
                Status.VALUE,
                Fraction.of(points),
                number.coefficient(),
                List.of(remarks),
                row);
    }
}
