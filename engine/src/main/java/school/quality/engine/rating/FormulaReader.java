package school.quality.engine.rating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Source;

/** Reads the numbers that a formula names: once, or for each class and subject that all its figures of classes have. */
final class FormulaReader {

    private final SourceReader sources;

    FormulaReader(SourceReader sources) {
        this.sources = sources;
    }

    Reading read(Method.Formula formula, Criterion criterion, Employee person) {
        Map<String, List<Observation>> numbers = new LinkedHashMap<>();
        formula.names().forEach((name, source) -> {
            Reading reading = sources.read(source, criterion, person, per(source, criterion));
            numbers.put(name, Assessment.numbers(reading));
        });
        List<NamedNumbers> units = units(numbers, criterion);
        return units.isEmpty() ? withoutValue(numbers) : new Reading.Named(units);
    }

    /** Figures of the whole school or union are one number, also in a mean over classes. */
    private static Per per(Source source, Criterion criterion) {
        return isOfClasses(source) ? criterion.per() : Per.POOLED;
    }

    private static boolean isOfClasses(Source source) {
        return figure(source)
                .map(Source.Figure::scope)
                .filter(scope -> scope == Scope.TEACHER || scope == Scope.CLASS)
                .isPresent();
    }

    private static Optional<Source.Figure> figure(Source source) {
        if (source instanceof Source.Change change) {
            return Optional.of(change.figure());
        }
        if (source instanceof Source.Relative relative) {
            return Optional.of(relative.figure());
        }
        return source instanceof Source.Figure figure ? Optional.of(figure) : Optional.empty();
    }

    private static List<NamedNumbers> units(Map<String, List<Observation>> numbers, Criterion criterion) {
        Stream<String> units = criterion.per() == Per.CLASS_MEAN ? classes(numbers) : Stream.of("");
        return units.flatMap(unit -> unit(unit, numbers, criterion)).toList();
    }

    /** Every unit that occurs; one without a name where no figure is of a class. */
    private static Stream<String> classes(Map<String, List<Observation>> numbers) {
        List<String> units = numbers.values().stream()
                .flatMap(List::stream)
                .filter(FormulaReader::isOfAClass)
                .map(Observation::unit)
                .distinct()
                .toList();
        return units.isEmpty() ? Stream.of("") : units.stream();
    }

    private static boolean isOfAClass(Observation number) {
        return number.figures().stream()
                .anyMatch(figure -> figure.scope() == Scope.TEACHER_CLASS_SUBJECT
                        || figure.scope() == Scope.CLASS
                        || figure.scope() == Scope.CLASS_SUBJECT);
    }

    /** Empty where one of the names has no number for the unit. */
    private static Stream<NamedNumbers> unit(String unit, Map<String, List<Observation>> numbers, Criterion criterion) {
        Map<String, Observation> found = new LinkedHashMap<>();
        numbers.forEach((name, all) -> all.stream()
                .filter(one -> unit.isEmpty() || !isOfAClass(one) || one.unit().equals(unit))
                .findFirst()
                .ifPresent(one -> found.put(name, one)));
        return found.size() == numbers.size()
                ? Stream.of(new NamedNumbers(unit, found, coefficient(found, criterion)))
                : Stream.of();
    }

    /** That of the first figure: only figures have subjects. */
    private static Fraction coefficient(Map<String, Observation> numbers, Criterion criterion) {
        return numbers.values().stream()
                .filter(number -> !number.figures().isEmpty())
                .findFirst()
                .map(Observation::coefficient)
                .orElseGet(() -> Fraction.of(criterion.coefficient(null)));
    }

    private static Reading withoutValue(Map<String, List<Observation>> numbers) {
        String name = numbers.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(String.join(", ", numbers.keySet()));
        return new Reading.Missing(Status.NO_DATA, Remark.of(PointsReason.NAME_WITHOUT_VALUE, name));
    }
}
