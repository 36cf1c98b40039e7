package school.quality.jobs.plan;

import java.util.List;
import java.util.Optional;
import school.quality.jobs.store.facts.LoadedRows;

/**
 * Data without which an indicator cannot be told for a period.
 *
 * @param datasets as the rules name them, {@code dataset} or {@code dataset/kind}; of several one is enough
 * @param loaded empty where none of them is loaded
 */
public record NeededData(List<String> datasets, Optional<LoadedRows> loaded) {

    public NeededData {
        datasets = List.copyOf(datasets);
    }

    public boolean missing() {
        return loaded.isEmpty();
    }
}
