package school.quality.jobs.store.journal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries are wanted; what is empty is not looked at.
 *
 * @param school code
 * @param from first day
 * @param to last day
 * @param kind of change, or how several begin: {@code REGULATION} for all its steps
 * @param by who did it, however the name is spelt
 */
public record JournalFilter(
        Optional<String> school,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> kind,
        Optional<String> by) {

    /** Every entry of a school. */
    public static JournalFilter of(String school) {
        return new JournalFilter(
                Optional.of(school), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
