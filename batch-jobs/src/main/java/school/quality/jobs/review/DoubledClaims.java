package school.quality.jobs.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import school.quality.jobs.review.ClaimedTwice.Kind;

/** Looks for what is claimed more than once, among the rows of one school that gave points. */
final class DoubledClaims {

    private static final Comparator<ClaimedItem> ORDER = Comparator.comparing(ClaimedItem::on)
            .thenComparing(ClaimedItem::dataset)
            .thenComparing(item -> item.row().rowId());

    private final Likeness likeness;

    DoubledClaims(Likeness likeness) {
        this.likeness = likeness;
    }

    /** First rows that count several times, then rows that are alike; each by date. */
    Stream<ClaimedTwice> among(Collection<ClaimedItem> items) {
        List<ClaimedItem> sorted = items.stream().sorted(ORDER).toList();
        Stream<ClaimedTwice> same = sorted.stream()
                .filter(item -> item.claims().size() > 1)
                .map(item -> new ClaimedTwice(Kind.SAME_ROW, List.of(item)));
        return Stream.concat(same, alike(sorted));
    }

    /** Rows that are alike, directly or through others, stand together. */
    private Stream<ClaimedTwice> alike(List<ClaimedItem> sorted) {
        int[] first = new int[sorted.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
            for (int j = i - 1; j >= 0 && isNear(sorted.get(j), sorted.get(i)); j--) {
                if (likeness.joins(sorted.get(j), sorted.get(i))) {
                    join(first, j, i);
                }
            }
        }
        Map<Integer, List<ClaimedItem>> groups = new TreeMap<>();
        for (int i = 0; i < first.length; i++) {
            groups.computeIfAbsent(root(first, i), group -> new ArrayList<>()).add(sorted.get(i));
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> new ClaimedTwice(Kind.ALIKE, group));
    }

    private static boolean isNear(ClaimedItem earlier, ClaimedItem later) {
        return !earlier.on().plusDays(Likeness.DAYS).isBefore(later.on());
    }

    private static void join(int[] first, int one, int other) {
        int a = root(first, one);
        int b = root(first, other);
        first[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] first, int of) {
        int root = of;
        while (first[root] != root) {
            root = first[root];
        }
        return root;
    }
}
