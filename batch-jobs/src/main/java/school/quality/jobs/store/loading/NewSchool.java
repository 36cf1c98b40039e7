package school.quality.jobs.store.loading;

/**
 * A school that the database does not know yet.
 *
 * @param id set aside for it
 * @param changeNo of the change that this load makes
 */
public record NewSchool(String code, int id, long changeNo) {}
