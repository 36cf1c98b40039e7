package school.quality.jobs.store;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the points of a line of a sheet.
 *
 * @param computed by the regulation, after the criterion's maximum
 * @param claimed by the teacher; null where nothing is claimed
 * @param reviewed by the head of the method union; null where there is no number of the own
 * @param decided by the commission, in place of the computed; null where they stand
 * @param reason why the commission decided so
 * @param evidence documents that the regulation asks for
 */
public record LineEntries(
        BigDecimal computed,
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal reviewed,
        @Nullable BigDecimal decided,
        @Nullable String reason,
        List<String> evidence) {

    public LineEntries {
        evidence = List.copyOf(evidence);
    }

    /** Of a line that nobody has touched. */
    public static LineEntries none(BigDecimal computed) {
        return new LineEntries(computed, null, null, null, null, List.of());
    }

    /** Whether the commission gives other points than were computed. */
    public boolean isDecidedOtherwise() {
        return decided != null && decided.compareTo(computed) != 0;
    }
}
