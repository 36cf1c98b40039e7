package school.quality.jobs.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a dataset that a criterion counts.
 *
 * @param cells by column, coded values as codes; empty cells hold the default of the dataset, where it has one, else are left
 *     out
 * @param file it was loaded from, with its sheet and the row there
 */
public record CountedRow(
        String dataset,
        long rowId,
        Map<String, String> cells,
        String file,
        @Nullable String sheet,
        int sourceRow) {

    public CountedRow {
        cells = Map.copyOf(cells);
    }
}
