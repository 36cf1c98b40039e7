package school.quality.jobs.store.loading;

import java.util.List;
import java.util.Map;

/**
 * A row that was not taken, as it stood in the file.
 *
 * @param cells by the English name of the column; empty cells are left out
 */
public record RejectedRow(String dataset, Map<String, String> cells, List<RowFault> faults) {}
