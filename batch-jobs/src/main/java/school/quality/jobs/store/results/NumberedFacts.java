package school.quality.jobs.store.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.evidence.Ground;

/** The facts of a school that figures rest on, each with a number: the same facts have the same numbers in every run. */
final class NumberedFacts {

    private final List<FactKey> keys;
    private final Map<Ground, Integer> numbers;

    private NumberedFacts(List<FactKey> keys, Map<Ground, Integer> numbers) {
        this.keys = keys;
        this.numbers = numbers;
    }

    /** A fact is behind many figures, so it is told by identity before its key is looked at. */
    static NumberedFacts of(Stream<Ground> facts) {
        Set<Ground> each = Collections.newSetFromMap(new IdentityHashMap<>());
        facts.forEach(each::add);
        List<Sortable> sorted = each.stream()
                .map(Sortable::of)
                .sorted(Comparator.comparing(Sortable::text))
                .toList();
        List<FactKey> keys = new ArrayList<>();
        Map<Ground, Integer> numbers = new IdentityHashMap<>(each.size());
        for (Sortable one : sorted) {
            if (keys.isEmpty() || !keys.get(keys.size() - 1).equals(one.key())) {
                keys.add(one.key());
            }
            numbers.put(one.fact(), keys.size() - 1);
        }
        return new NumberedFacts(keys, numbers);
    }

    /** In the order of their numbers, from 0 on. */
    List<FactKey> keys() {
        return keys;
    }

    /** Ascending, each once. */
    int[] numbers(List<? extends Ground> facts) {
        int[] all = new int[facts.size()];
        int place = 0;
        for (Ground fact : facts) {
            all[place++] = numbers.get(fact);
        }
        Arrays.sort(all);
        return eachOnce(all);
    }

    private static int[] eachOnce(int[] sorted) {
        int kept = 0;
        for (int number : sorted) {
            if (kept == 0 || sorted[kept - 1] != number) {
                sorted[kept++] = number;
            }
        }
        return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
    }

    /** A fact with its key and the text that it is sorted by, made once. */
    private record Sortable(Ground fact, FactKey key, String text) {

        static Sortable of(Ground fact) {
            FactKey key = fact.key();
            return new Sortable(fact, key, String.join("\n", key.kind(), String.join("\n", key.values())));
        }
    }
}
