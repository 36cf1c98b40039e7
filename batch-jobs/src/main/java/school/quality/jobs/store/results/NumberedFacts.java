package school.quality.jobs.store.results;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
        Map<Ground, FactKey> keyOf = new IdentityHashMap<>();
        facts.forEach(fact -> keyOf.computeIfAbsent(fact, Ground::key));
        List<FactKey> keys = keyOf.values().stream()
                .distinct()
                .map(Sortable::of)
                .sorted(Comparator.comparing(Sortable::text))
                .map(Sortable::key)
                .toList();
        Map<FactKey, Integer> numberOf = new HashMap<>();
        keys.forEach(key -> numberOf.put(key, numberOf.size()));
        Map<Ground, Integer> numbers = new IdentityHashMap<>();
        keyOf.forEach((fact, key) -> numbers.put(fact, numberOf.get(key)));
        return new NumberedFacts(keys, numbers);
    }

    /** In the order of their numbers, from 0 on. */
    List<FactKey> keys() {
        return keys;
    }

    /** Ascending. */
    List<Integer> numbers(List<? extends Ground> facts) {
        return facts.stream().map(numbers::get).sorted().distinct().toList();
    }

    /** A key with the text that it is sorted by, made once. */
    private record Sortable(FactKey key, String text) {

        static Sortable of(FactKey key) {
            return new Sortable(key, String.join("\n", key.kind(), String.join("\n", key.values())));
        }
    }
}
