package school.quality.jobs.store.journal;

import java.util.Optional;

/**
 * Somebody looked at the sheet, the sum or the derivation of one teacher.
 *
 * @param what was shown: {@code sheet}, {@code explain}, {@code statement}
 * @param school code
 * @param staffId whose it is
 * @param by who looked, as far as known
 */
public record SheetRead(String what, String school, String period, String staffId, Optional<String> by) {}
