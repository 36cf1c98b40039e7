package school.quality.jobs.store.sheets;

import org.jspecify.annotations.Nullable;

/**
 * What somebody does with the sheets of a period.
 *
 * @param union whose sheets the head of a method union reviews; null for the commission
 * @param person staff number, or the name of somebody who is not of the staff
 */
public record Duty(Kind kind, @Nullable String union, String person) {

    /** Reviewing the sheets of a union, or deciding all. */
    public enum Kind {
        HEAD_OF_UNION,
        COMMISSION
    }
}
