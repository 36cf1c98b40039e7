package school.quality.jobs.store.results;

/**
 * Where a row of data came from.
 *
 * @param row in the file, as a user sees it
 */
public record SourceRow(String dataset, String file, String sheet, int row) {}
