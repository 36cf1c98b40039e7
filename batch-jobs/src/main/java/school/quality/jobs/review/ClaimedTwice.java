package school.quality.jobs.review;

import java.util.List;

/**
 * The same thing, or what looks like the same, for which points are given more than once.
 *
 * @param items one row that counts several times, or several rows that are alike, by date and number
 */
public record ClaimedTwice(Kind kind, List<ClaimedItem> items) {

    /** Why it is shown. */
    public enum Kind {
        /** One row counts in several lines. */
        SAME_ROW,
        /** Rows with nearly the same name on nearly the same day. */
        ALIKE
    }

    public ClaimedTwice {
        items = List.copyOf(items);
    }
}
