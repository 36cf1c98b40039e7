package school.quality.jobs.store.loading;

import java.util.List;
import java.util.Map;

/**
 * A row that was not taken, as it stood in the file.
 *
 * @param row the row in the file, as a user sees it
 * @param cells by the English name of the column; empty cells are left out
 */
public record RejectedRow(
        String file, String sheet, String dataset, int row, Map<String, String> cells, List<RowFault> faults) {}
