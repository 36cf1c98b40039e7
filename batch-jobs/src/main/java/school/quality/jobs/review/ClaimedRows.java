package school.quality.jobs.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Source;
import school.quality.jobs.store.CountedRow;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;

/**
 * Collects the rows of achievements, activities and training for which sheets give points: those that a row of the method
 * fits, in lines whose points are not 0.
 */
public final class ClaimedRows {

    private final SheetRules rules;
    private final BiFunction<String, Collection<Long>, List<CountedRow>> rows;
    private final DoubledClaims doubled;

    /** @param rows the rows of a dataset with these numbers */
    public ClaimedRows(
            SheetRules rules, BiFunction<String, Collection<Long>, List<CountedRow>> rows, Likeness likeness) {
        this.rules = rules;
        this.rows = rows;
        this.doubled = new DoubledClaims(likeness);
    }

    /** A line that counts a row, with the criterion it is by. */
    private record Counted(Criterion criterion, Claim claim) {

        /** Whether the method gives anything for a row with these cells. */
        boolean gives(Map<String, String> cells) {
            if (criterion.method() instanceof Method.Units units) {
                return units.rowFor(cells).stream()
                        .anyMatch(row -> units.rows().get(row).points().signum() != 0);
            }
            return !(criterion.method() instanceof Method.Places places)
                    || places.rows().stream()
                            .anyMatch(row -> row.level().equals(cells.get("level"))
                                    && row.place().equals(cells.get("result")));
        }
    }

    /** What the sheets of one school claim more than once. */
    public List<ClaimedTwice> twice(List<RatedSheet> sheets) {
        Map<String, Map<Long, List<Counted>>> byDataset = new TreeMap<>();
        sheets.forEach(sheet -> sheet.criteria().stream()
                .filter(line -> line.points().signum() != 0)
                .forEach(line -> collect(sheet, line, byDataset)));
        List<ClaimedItem> items = byDataset.entrySet().stream()
                .flatMap(dataset -> items(dataset.getKey(), dataset.getValue()))
                .toList();
        return doubled.among(items).toList();
    }

    private void collect(RatedSheet sheet, RatedCriterion line, Map<String, Map<Long, List<Counted>>> byDataset) {
        Criterion criterion = rules.criterion(sheet, line);
        if (criterion.source() instanceof Source.Count count && ClaimedItem.DATASETS.containsKey(count.dataset())) {
            Claim claim = new Claim(
                    sheet.staffId(), sheet.regulation(), sheet.group(), line.code(), line.clause(), line.points());
            line.ground().rows().forEach(row -> byDataset
                    .computeIfAbsent(count.dataset(), dataset -> new TreeMap<>())
                    .computeIfAbsent(row, number -> new ArrayList<>())
                    .add(new Counted(criterion, claim)));
        }
    }

    private Stream<ClaimedItem> items(String dataset, Map<Long, List<Counted>> claims) {
        return rows.apply(dataset, claims.keySet()).stream()
                .map(row -> new ClaimedItem(row, claims(row, claims.get(row.rowId()))))
                .filter(item -> !item.claims().isEmpty());
    }

    private static List<Claim> claims(CountedRow row, List<Counted> counted) {
        return counted.stream()
                .filter(one -> one.gives(row.cells()))
                .map(Counted::claim)
                .distinct()
                .toList();
    }
}
