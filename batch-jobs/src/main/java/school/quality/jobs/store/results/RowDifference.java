package school.quality.jobs.store.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a result that is not what the same computation gives again.
 *
 * @param name what the row is about: indicator, measure, category, scope and its id; or regulation, group, person, criterion
 * @param column in which the two differ; empty where one of the two rows is missing
 * @param kept as it is stored; null for an empty cell and for a row that is not stored
 * @param again as it is computed again
 */
public record RowDifference(
        long schoolRunId,
        ResultPart part,
        List<String> name,
        String column,
        @Nullable String kept,
        @Nullable String again) {

    public RowDifference {
        name = List.copyOf(name);
    }

    /** Whether only one of the two has such a row. */
    public boolean isOfWholeRow() {
        return column.isEmpty();
    }
}
