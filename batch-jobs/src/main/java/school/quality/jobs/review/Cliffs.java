package school.quality.jobs.review;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.Border;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Remark;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.jobs.review.Cliff.CloseRace;
import school.quality.jobs.review.Cliff.Near;
import school.quality.jobs.review.Cliff.Tie;
import school.quality.jobs.store.LineGround;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;

/** Looks for the spots where little decides, in sheets as a finished run left them. */
public final class Cliffs {

    /** Places that hang on less than this are shown. */
    private static final BigDecimal HALF_A_POINT = new BigDecimal("0.5");

    private final SheetRules rules;

    public Cliffs(SheetRules rules) {
        this.rules = rules;
    }

    /** Group by group in the order of the sheets: first the values of every banded criterion, then places. */
    public Stream<Cliff> of(List<RatedSheet> sheets) {
        return sheets.stream().collect(groupingBy(Group::of, LinkedHashMap::new, Collectors.toList())).values().stream()
                .flatMap(group -> Stream.concat(group.stream().flatMap(this::near), places(group)));
    }

    private record Group(String school, String regulation, String code) {

        static Group of(RatedSheet sheet) {
            return new Group(sheet.school(), sheet.regulation(), sheet.group());
        }
    }

    private Stream<Near> near(RatedSheet sheet) {
        return sheet.criteria().stream()
                .filter(line -> line.status() == Status.VALUE)
                .filter(line -> line.remarks().stream()
                        .noneMatch(remark -> remark.reason() == PointsReason.PRECONDITION_NOT_MET))
                .flatMap(line -> near(sheet, line));
    }

    private Stream<Near> near(RatedSheet sheet, RatedCriterion line) {
        Criterion criterion = rules.criterion(sheet, line);
        return criterion.method() instanceof Method.Bands bands
                ? values(criterion, line).map(value -> near(sheet, line, value, bands))
                : Stream.empty();
    }

    /** A value as the rows see it. */
    private record Seen(String unit, Fraction value) {}

    private static Near near(RatedSheet sheet, RatedCriterion line, Seen seen, Method.Bands bands) {
        BigDecimal points = bands.rowFor(seen.value()).stream()
                .mapToObj(row -> bands.rows().get(row).points())
                .findFirst()
                .orElse(BigDecimal.ZERO);
        return new Near(
                sheet,
                line,
                seen.unit(),
                seen.value(),
                points,
                Border.above(bands, seen.value()).orElse(null),
                Border.below(bands, seen.value()).orElse(null));
    }

    /** The one value of the line; where classes and subjects have points of their own, the value of each that counts. */
    private static Stream<Seen> values(Criterion criterion, RatedCriterion line) {
        List<LineGround.Number> numbers = line.ground().numbers().stream()
                .filter(number -> !line.remarks().contains(Remark.of(PointsReason.SAMPLE_TOO_SMALL, number.unit())))
                .toList();
        if (numbers.size() > 1) {
            return numbers.stream().map(number -> new Seen(number.unit(), value(criterion, number)));
        }
        Optional<Fraction> only = numbers.stream()
                .filter(number -> criterion.round() == null)
                .map(LineGround.Number::exact)
                .findFirst()
                .or(() -> Optional.ofNullable(line.value()).map(Fraction::of));
        return only.map(value -> new Seen("", value)).stream();
    }

    private static Fraction value(Criterion criterion, LineGround.Number number) {
        return criterion.round() == null
                ? number.exact()
                : Fraction.of(number.exact().rounded(criterion.round()));
    }

    private static Stream<Cliff> places(List<RatedSheet> group) {
        List<List<RatedSheet>> places = List.copyOf(group.stream()
                .collect(groupingBy(RatedSheet::place, LinkedHashMap::new, Collectors.toList()))
                .values());
        return IntStream.range(0, places.size())
                .boxed()
                .flatMap(place -> Stream.concat(
                        tie(places.get(place)),
                        place + 1 == places.size() ? Stream.empty() : race(places.get(place), places.get(place + 1))));
    }

    private static Stream<Cliff> tie(List<RatedSheet> sheets) {
        return sheets.size() > 1 ? Stream.of(new Tie(sheets)) : Stream.empty();
    }

    private static Stream<Cliff> race(List<RatedSheet> ahead, List<RatedSheet> behind) {
        CloseRace race = new CloseRace(ahead, behind);
        return race.difference().compareTo(HALF_A_POINT) < 0 ? Stream.of(race) : Stream.empty();
    }
}
