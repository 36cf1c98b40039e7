package school.quality.jobs.store.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import school.quality.engine.evidence.Evidence;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.evidence.Ground;

/** The facts of a school that figures rest on, each with a number: the same facts have the same numbers in every run. */
final class NumberedFacts {

    private final List<FactKey> keys;
    private final List<int[]> counted;
    private final List<int[]> others;

    private NumberedFacts(List<FactKey> keys, List<int[]> counted, List<int[]> others) {
        this.keys = keys;
        this.counted = counted;
        this.others = others;
    }

    /** A fact is behind many figures, so it is told by identity, and its key is looked at once. */
    static NumberedFacts of(List<Evidence> evidence) {
        Met met = new Met();
        List<int[]> counted = new ArrayList<>(evidence.size());
        List<int[]> others = new ArrayList<>(evidence.size());
        for (Evidence one : evidence) {
            counted.add(met.places(one.counted()));
            others.add(met.places(one.others()));
        }
        List<FactKey> keys = new ArrayList<>();
        int[] numbers = met.numbers(keys);
        counted.replaceAll(places -> numbers(places, numbers));
        others.replaceAll(places -> numbers(places, numbers));
        return new NumberedFacts(keys, counted, others);
    }

    /** In the order of their numbers, from 0 on. */
    List<FactKey> keys() {
        return keys;
    }

    /** Those that count in a figure, by the place of its evidence; ascending, each once. */
    int[] counted(int place) {
        return counted.get(place);
    }

    /** Those that only stand in the whole. */
    int[] others(int place) {
        return others.get(place);
    }

    private static int[] numbers(int[] places, int[] numbers) {
        for (int i = 0; i < places.length; i++) {
            places[i] = numbers[places[i]];
        }
        Arrays.sort(places);
        return eachOnce(places);
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

    /** Facts in the order in which they were met. */
    private static final class Met {

        private final Map<Ground, Integer> places = new IdentityHashMap<>(1 << 14);
        private final List<Ground> facts = new ArrayList<>();

        int[] places(List<? extends Ground> wanted) {
            int[] found = new int[wanted.size()];
            int next = 0;
            for (Ground fact : wanted) {
                found[next++] = place(fact);
            }
            return found;
        }

        private int place(Ground fact) {
            Integer known = places.get(fact);
            if (known != null) {
                return known;
            }
            places.put(fact, facts.size());
            facts.add(fact);
            return facts.size() - 1;
        }

        /** The number of each fact met, and into the list the key of each number. */
        int[] numbers(List<FactKey> keys) {
            List<Sortable> sorted = new ArrayList<>(facts.size());
            for (int place = 0; place < facts.size(); place++) {
                sorted.add(Sortable.of(place, facts.get(place).key()));
            }
            sorted.sort(Comparator.comparing(Sortable::text));
            int[] numbers = new int[facts.size()];
            for (Sortable one : sorted) {
                if (keys.isEmpty() || !keys.get(keys.size() - 1).equals(one.key())) {
                    keys.add(one.key());
                }
                numbers[one.place()] = keys.size() - 1;
            }
            return numbers;
        }
    }

    /** A fact's place and key with the text that it is sorted by, made once. */
    private record Sortable(int place, FactKey key, String text) {

        static Sortable of(int place, FactKey key) {
            return new Sortable(place, key, String.join("\n", key.kind(), String.join("\n", key.values())));
        }
    }
}
