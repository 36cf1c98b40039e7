package school.quality.jobs.store.access;

/**
 * Somebody of a school's staff.
 *
 * @param teaches of the teaching staff
 * @param known has an account
 */
public record StaffMember(String staffId, String name, boolean teaches, boolean known) {}
