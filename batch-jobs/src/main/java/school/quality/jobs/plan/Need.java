package school.quality.jobs.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import school.quality.jobs.store.facts.LoadedRows;

/**
 * A dataset that an indicator needs.
 *
 * @param anyOf of several one is enough
 */
record Need(List<String> anyOf) {

    /** As a rule writes it: {@code this or that}. */
    static Need of(String text) {
        return new Need(List.of(text.split(" or ")));
    }

    NeededData in(Map<String, LoadedRows> loaded) {
        return new NeededData(
                anyOf,
                anyOf.stream().flatMap(name -> rows(name, loaded).stream()).findFirst());
    }

    /** Where no rule says which kind of a dataset is needed, any will do. */
    private static Optional<LoadedRows> rows(String name, Map<String, LoadedRows> loaded) {
        Stream<LoadedRows> kinds = loaded.entrySet().stream()
                .filter(one -> one.getKey().startsWith(name + "/"))
                .map(Map.Entry::getValue);
        return Stream.concat(Stream.ofNullable(loaded.get(name)), kinds).reduce(LoadedRows::with);
    }
}
