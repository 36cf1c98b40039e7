package school.quality.jobs.store.loading;

/**
 * How far a load has come; published as an application event. A listener must not use the database:
 * the load's connection is busy.
 *
 * @param file the file being read; empty while all rows together are checked and merged
 * @param rows read so far from this sheet
 */
public record LoadProgress(long loadId, String file, String sheet, int rows) {}
