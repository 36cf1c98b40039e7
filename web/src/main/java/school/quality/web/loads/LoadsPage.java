package school.quality.web.loads;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.desk.Allowed;
import school.quality.jobs.store.loading.LoadHistory.Load;
import school.quality.web.access.Viewer;

/**
 * The first page of the room.
 *
 * @param all whether every dataset may be loaded
 * @param own what may be loaded otherwise, as the school calls it
 * @param waiting number of the upload that this person has not ended
 */
record LoadsPage(
        boolean all,
        List<String> own,
        List<Past> loads,
        @Nullable String waiting) {

    /**
     * A load of the past, with its datasets as the school calls them.
     *
     * @param by who has loaded; null where the program did
     */
    record Past(Load load, List<String> datasets, @Nullable String by) {}

    /** @param names of the staff by number, as far as this person may see them */
    static LoadsPage of(Viewer viewer, List<Load> loads, Map<String, String> names, Optional<String> waiting) {
        Allowed allowed = OwnDatasets.of(viewer);
        List<String> own = allowed instanceof Allowed.Only only ? titles(List.copyOf(only.own()), viewer) : List.of();
        List<Past> past = loads.stream()
                .map(load -> new Past(load, titles(load.datasets(), viewer), by(load, names)))
                .toList();
        return new LoadsPage(allowed instanceof Allowed.All, own, past, waiting.orElse(null));
    }

    static @Nullable String by(Load load, Map<String, String> names) {
        return load.by() == null ? null : names.getOrDefault(load.by(), load.by());
    }

    private static List<String> titles(List<String> datasets, Viewer viewer) {
        return datasets.stream()
                .map(name -> LoadShown.title(name, viewer.language()))
                .sorted()
                .toList();
    }
}
