package school.quality.engine.rating;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Method.Accumulate;
import school.quality.engine.regulation.Source;

/**
 * Points of items added up.
 *
 * @param rows which rows gave them, for example {@code rows[0]*2, rows[2]}; empty where none fits
 */
record Tally(Fraction points, String rows) {

    /** Each item by the first row that fits it; of items with the same distinct value only the best. */
    static Tally of(Method.Units units, List<Item> items, @Nullable String distinct) {
        List<Scored> best = counted(units, items, distinct);
        return new Tally(sum(best), rows(best));
    }

    /** What each item is worth, and whether it is among those that count; in the order of the items. */
    static List<Workings.ItemPoints> pointsOfEach(Method.Units units, List<Item> items, @Nullable String distinct) {
        Set<String> counted = counted(units, items, distinct).stream()
                .map(scored -> scored.item().key())
                .collect(Collectors.toSet());
        return items.stream()
                .map(item -> score(units, item)
                        .findFirst()
                        .map(scored -> new Workings.ItemPoints(
                                item.key(), scored.row(), scored.points(), counted.contains(item.key())))
                        .orElseGet(() -> new Workings.ItemPoints(item.key(), -1, Fraction.ZERO, false)))
                .toList();
    }

    private static List<Scored> counted(Method.Units units, List<Item> items, @Nullable String distinct) {
        Stream<Scored> scored = items.stream().flatMap(item -> score(units, item));
        return (distinct == null ? scored : bestOfEach(scored, distinct))
                .sorted(comparing(Scored::points).reversed())
                .limit(limit(units))
                .toList();
    }

    /** So many items without cells: only a row that fits every item can fit them. */
    static Tally ofNumber(Method.Units units, Fraction number) {
        OptionalInt row = units.rowFor(Map.of());
        if (row.isEmpty() || number.signum() <= 0) {
            return new Tally(Fraction.ZERO, "");
        }
        Fraction counted = limit(units) == Long.MAX_VALUE ? number : number.min(Fraction.of(limit(units)));
        Fraction each = Fraction.of(units.rows().get(row.getAsInt()).points());
        return new Tally(counted.times(each), row(row.getAsInt()) + "*" + Remark.plain(counted));
    }

    static @Nullable String distinctColumn(Criterion criterion) {
        return criterion.source() instanceof Source.Count count ? count.distinct() : null;
    }

    Verdict verdict(Assessment of, String unit, Fraction coefficient) {
        List<Remark> remarks = rows.isEmpty() ? List.of(Remark.of(PointsReason.NO_ITEMS)) : List.of();
        return new Verdict(of.key(), unit, Status.VALUE, points, coefficient, remarks, rows);
    }

    private static Stream<Scored> score(Method.Units units, Item item) {
        OptionalInt row = units.rowFor(item.cells());
        return row.isEmpty()
                ? Stream.of()
                : Stream.of(new Scored(item, row.getAsInt(), points(units, item, row.getAsInt())));
    }

    private static Fraction points(Method.Units units, Item item, int row) {
        Fraction points = Fraction.of(units.rows().get(row).points());
        return item.specialNeeds() && units.specialNeedsMultiplier() != null
                ? points.times(Fraction.of(units.specialNeedsMultiplier()))
                : points;
    }

    private static Stream<Scored> bestOfEach(Stream<Scored> scored, String distinct) {
        Map<String, Scored> best = new LinkedHashMap<>();
        scored.forEach(one -> best.merge(one.cell(distinct), one, Scored::better));
        best.remove("");
        return best.values().stream();
    }

    private static long limit(Method.Units units) {
        if (units.accumulate() == Accumulate.BEST) {
            return 1;
        }
        return units.maxItems() == null ? Long.MAX_VALUE : units.maxItems();
    }

    private static Fraction sum(Collection<Scored> scored) {
        return scored.stream().map(Scored::points).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static String rows(List<Scored> scored) {
        Map<Integer, Long> times =
                scored.stream().collect(Collectors.groupingBy(Scored::row, TreeMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .map(entry -> row(entry.getKey()) + (entry.getValue() == 1 ? "" : "*" + entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String row(int row) {
        return "rows[" + row + "]";
    }

    private record Scored(Item item, int row, Fraction points) {

        String cell(String column) {
            return item.cells().getOrDefault(column, "");
        }

        static Scored better(Scored one, Scored other) {
            return other.points().compareTo(one.points()) > 0 ? other : one;
        }
    }
}
