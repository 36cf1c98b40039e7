package school.quality.web.loads;

import java.util.List;
import java.util.Set;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.loading.LoadHistory.Load;
import school.quality.web.access.Viewer;

/** Whether somebody may see the rejected rows of a load: they hold what stood in the file. */
final class RowsOfOthers {

    private static final Set<String> OF_PUPILS_HEALTH = Set.of("health");
    private static final Set<String> OF_PAY_AND_SHEETS = Set.of("health", "pay", "sanctions", "sheet_entries");

    private RowsOfOthers() {}

    static boolean maySee(Viewer viewer, Load load) {
        return viewer.actor().equals(load.by())
                || viewer.is(Role.DIRECTOR) && isFreeOf(OF_PUPILS_HEALTH, load.datasets())
                || viewer.is(Role.DEPUTY_HEAD) && isFreeOf(OF_PAY_AND_SHEETS, load.datasets());
    }

    /** Whether the load itself is theirs to know of. */
    static boolean mayKnow(Viewer viewer, Load load) {
        return viewer.is(Role.DIRECTOR, Role.DEPUTY_HEAD) || viewer.actor().equals(load.by());
    }

    private static boolean isFreeOf(Set<String> guarded, List<String> datasets) {
        return datasets.stream().noneMatch(guarded::contains);
    }
}
