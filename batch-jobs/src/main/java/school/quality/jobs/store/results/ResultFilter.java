package school.quality.jobs.store.results;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which results are wanted.
 *
 * @param schools codes; empty for all
 * @param regulation code; empty for all
 */
public record ResultFilter(String period, List<String> schools, Optional<String> regulation) {

    public ResultFilter {
        schools = List.copyOf(schools);
    }

    /** For conditions that let everything pass where nothing is asked. */
    String @Nullable [] schoolsOrNull() {
        return schools.isEmpty() ? null : schools.toArray(String[]::new);
    }

    @Nullable
    String regulationOrNull() {
        return regulation.orElse(null);
    }
}
