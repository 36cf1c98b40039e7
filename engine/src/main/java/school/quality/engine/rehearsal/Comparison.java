package school.quality.engine.rehearsal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Money;
import school.quality.engine.rating.Rating;
import school.quality.engine.rating.RatingTable;

/** Lays two results of one period side by side. */
final class Comparison {

    private Comparison() {}

    static List<SheetChange> sheets(Results before, Results after) {
        SortedMap<SheetKey, Rating> old = ratings(before);
        SortedMap<SheetKey, Rating> now = ratings(after);
        SortedSet<SheetKey> keys = new TreeSet<>(SheetKey.ORDER);
        keys.addAll(old.keySet());
        keys.addAll(now.keySet());
        return keys.stream().map(key -> sheet(key, old.get(key), now.get(key))).toList();
    }

    static List<PayChange> pay(Results before, Results after) {
        SortedMap<String, BigDecimal> pointsBefore = points(before);
        SortedMap<String, BigDecimal> pointsAfter = points(after);
        return Stream.of(people(before), people(after))
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .map(person -> new PayChange(
                        person,
                        pointsBefore.getOrDefault(person, BigDecimal.ZERO),
                        pointsAfter.getOrDefault(person, BigDecimal.ZERO),
                        amount(before, person),
                        amount(after, person)))
                .toList();
    }

    private static SortedMap<SheetKey, Rating> ratings(Results results) {
        SortedMap<SheetKey, Rating> ratings = new TreeMap<>(SheetKey.ORDER);
        results.tables().forEach(table -> table.ratings().forEach(rating -> ratings.put(key(table, rating), rating)));
        return ratings;
    }

    private static SheetKey key(RatingTable table, Rating rating) {
        return new SheetKey(
                table.regulation(), rating.sheet().group(), rating.sheet().staffId());
    }

    private static SheetChange sheet(SheetKey key, @Nullable Rating before, @Nullable Rating after) {
        return new SheetChange(
                key,
                before == null ? null : before.sheet().points(),
                after == null ? null : after.sheet().points(),
                before == null ? null : before.place(),
                after == null ? null : after.place(),
                criteria(before, after));
    }

    private static List<CriterionChange> criteria(@Nullable Rating before, @Nullable Rating after) {
        Map<String, BigDecimal> old = lines(before);
        Map<String, BigDecimal> now = lines(after);
        LinkedHashSet<String> codes = new LinkedHashSet<>(now.keySet());
        codes.addAll(old.keySet());
        return codes.stream()
                .map(code -> new CriterionChange(code, old.get(code), now.get(code)))
                .filter(change -> change.difference().signum() != 0)
                .toList();
    }

    private static Map<String, BigDecimal> lines(@Nullable Rating rating) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        if (rating != null) {
            rating.sheet().lines().stream()
                    .filter(line -> !line.countsThroughAnother())
                    .forEach(line -> points.put(line.awarded().criterion(), line.points()));
        }
        return points;
    }

    private static SortedMap<String, BigDecimal> points(Results results) {
        SortedMap<String, BigDecimal> points = new TreeMap<>();
        results.tables().forEach(table -> table.pointsByPerson()
                .forEach((person, some) -> points.merge(person, some, BigDecimal::add)));
        return points;
    }

    /** The same person may be on the lists of two regulations; a sum of which a part is unknown is unknown. */
    private static @Nullable Money amount(Results results, String person) {
        Money sum = Money.ZERO;
        for (Allowance row : rows(results)) {
            if (row.staffId().equals(person)) {
                Money amount = row.amount();
                if (amount == null) {
                    return null;
                }
                sum = sum.plus(amount);
            }
        }
        return sum;
    }

    private static List<Allowance> rows(Results results) {
        return results.lists().stream()
                .map(AllowanceList::rows)
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<String> people(Results results) {
        return rows(results).stream().map(Allowance::staffId).toList();
    }
}
