package school.quality.jobs.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Scope;

/** All figures of one indicator of a school, found by unit and column. */
public final class IndicatorFigures {

    private final Indicator indicator;
    private final List<Figure> figures;
    private final Map<Place, Figure> byPlace = new HashMap<>();
    private final Comparator<String> categories;

    /** What one column of a table, or one line of it, is about. */
    public record Column(String measure, @Nullable String category) {}

    private record Place(Scope scope, String unit, Column column) {}

    /** @param terms know in which order people list categories and units */
    public IndicatorFigures(Indicator indicator, List<Figure> figures, Terms terms) {
        this.indicator = indicator;
        this.figures = List.copyOf(figures);
        this.categories = terms.orderOfCategories(indicator);
        figures.forEach(figure -> byPlace.put(place(figure.value()), figure));
    }

    public Indicator indicator() {
        return indicator;
    }

    List<Figure> all() {
        return figures;
    }

    public @Nullable Figure at(Scope scope, String unit, Column column) {
        return byPlace.get(new Place(scope, unit, column));
    }

    /** Scopes with figures, from the school down; the longest table comes last. */
    public Set<Scope> scopes() {
        return figures.stream()
                .map(figure -> figure.value().scope())
                .sorted(Comparator.comparing((Scope scope) -> scope == Scope.CLASS_SUBJECT)
                        .thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public List<String> units(Scope scope, Comparator<String> order) {
        return in(scope).map(IndicatorValue::scopeId).distinct().sorted(order).toList();
    }

    /** Columns of some scopes: measures in the order of the programme, categories as people list them. */
    public List<Column> columns(Set<Scope> scopes) {
        return figures.stream()
                .map(Figure::value)
                .filter(value -> scopes.contains(value.scope()))
                .map(IndicatorFigures::column)
                .distinct()
                .sorted(order())
                .toList();
    }

    boolean anyBase(Predicate<Scope> scopes) {
        return figures.stream()
                .anyMatch(figure ->
                        figure.base() != null && scopes.test(figure.value().scope()));
    }

    /** The period that most figures are compared with, the later of two; empty where none is. */
    public String usualBase() {
        TreeMap<String, Long> counts = figures.stream()
                .map(Figure::base)
                .filter(base -> base != null)
                .collect(Collectors.groupingBy(
                        Base::period, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    Comparator<Column> order() {
        Function<Column, Integer> measure = column -> indicator.measures().indexOf(column.measure());
        return Comparator.comparing(measure)
                .thenComparing(Column::measure)
                .thenComparing(Column::category, Comparator.nullsFirst(categories));
    }

    public static Column column(IndicatorValue value) {
        return new Column(value.measure(), value.category());
    }

    private Stream<IndicatorValue> in(Scope scope) {
        return figures.stream().map(Figure::value).filter(value -> value.scope() == scope);
    }

    private static Place place(IndicatorValue value) {
        return new Place(value.scope(), value.scopeId(), column(value));
    }
}
