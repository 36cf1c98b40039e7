package school.quality.jobs.store.loading;

/**
 * What became of the rows of one table of a file.
 *
 * @param sheet the sheet's or the table's name in the file
 * @param dataset the English name of the dataset
 */
public record SourceCounts(long sourceId, String file, String sheet, String dataset, RowCounts rows) {}
