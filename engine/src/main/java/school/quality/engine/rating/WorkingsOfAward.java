package school.quality.engine.rating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.Workings.Checked;
import school.quality.engine.rating.Workings.Name;
import school.quality.engine.rating.Workings.Unit;
import school.quality.engine.regulation.Method;

/** Writes down how an award came about, from the very numbers it was made of. */
record WorkingsOfAward(Assessment of, List<Verdict> verdicts, List<Verdict> counted, Fraction mean, Fraction added) {

    Workings workings() {
        return of.hasReading() ? written() : conditions();
    }

    /** Without a reading there is nothing but the conditions. */
    private Workings conditions() {
        return of.held() == null && of.added() == null
                ? Workings.NONE
                : new Workings(
                        List.of(),
                        List.of(),
                        List.of(),
                        precondition(),
                        bonus(),
                        null,
                        Fraction.ZERO,
                        Fraction.ZERO,
                        Fraction.ZERO);
    }

    private Workings written() {
        return new Workings(
                of.sound() ? units() : List.of(),
                items(),
                others(),
                precondition(),
                bonus(),
                of.method() instanceof Method.Tolerance ? of.declared().orElse(null) : null,
                mean,
                added,
                mean.plus(added));
    }

    private List<Unit> units() {
        List<Observation> seen = of.observations();
        return IntStream.range(0, verdicts.size())
                .mapToObj(i -> unit(verdicts.get(i), seen.size() == verdicts.size() ? seen.get(i) : null))
                .toList();
    }

    private Unit unit(Verdict verdict, @Nullable Observation seen) {
        return new Unit(
                verdict.unit(),
                seen == null ? null : seen.value(),
                seen == null ? null : seen.compared(),
                names(verdict),
                verdict.points(),
                verdict.coefficient(),
                verdict.row(),
                verdict.status() == Status.VALUE && counted.contains(verdict),
                seen == null ? null : next(seen).orElse(null));
    }

    private Optional<NextRow> next(Observation seen) {
        if (!(of.method() instanceof Method.Bands bands)) {
            return Optional.empty();
        }
        Observation exact = Assessment.numbers(of.reading()).stream()
                .filter(one -> one.unit().equals(seen.unit()))
                .findFirst()
                .orElse(seen);
        return NextRow.of(bands, seen, exact, of.criterion().round());
    }

    private Map<String, Name> names(Verdict verdict) {
        Map<String, Name> names = new LinkedHashMap<>();
        of.named().stream().filter(unit -> unit.unit().equals(verdict.unit())).forEach(unit -> unit.numbers()
                .forEach((name, number) -> names.put(name, new Name(number.value(), keys(number)))));
        return names;
    }

    private List<Workings.ItemPoints> items() {
        if (!(of.reading() instanceof Reading.Itemised reading) || !of.open()) {
            return List.of();
        }
        if (of.method() instanceof Method.Units units) {
            return Tally.pointsOfEach(units, reading.items(), Tally.distinctColumn(of.criterion()));
        }
        return of.method() instanceof Method.Places places
                ? BestPlace.pointsOfEach(places, reading.items())
                : List.of();
    }

    private List<Workings.Other> others() {
        return of.reading() instanceof Reading.Others others
                ? others.criteria().stream()
                        .map(one -> new Workings.Other(one.code(), one.points()))
                        .toList()
                : List.of();
    }

    private @Nullable Checked precondition() {
        return checked(of.precondition(), of.held());
    }

    private @Nullable Checked bonus() {
        return checked(of.bonus(), of.added());
    }

    private static @Nullable Checked checked(Outcome outcome, @Nullable Observation number) {
        if (outcome == Outcome.NOT_ASKED) {
            return null;
        }
        return number == null
                ? new Checked(outcome, null, List.of())
                : new Checked(outcome, number.value(), keys(number));
    }

    private static List<FigureKey> keys(Observation number) {
        Stream<IndicatorValue> figures = number.figures().stream();
        return figures.map(IndicatorValue::key).toList();
    }
}
