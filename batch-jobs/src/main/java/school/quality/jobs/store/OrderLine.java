package school.quality.jobs.store;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stored line of a sheet as the checks before an order look at it.
 *
 * @param computed points before a decision
 * @param points that count
 * @param row of the regulation that gave the points
 * @param grounded whether a figure, a row of data or an entry stands behind it
 * @param decided the commission's points; null where it decided nothing
 * @param reason of the decision
 */
public record OrderLine(
        String regulation,
        String group,
        String staffId,
        String criterion,
        @Nullable String clause,
        @Nullable BigDecimal value,
        BigDecimal computed,
        BigDecimal points,
        String row,
        boolean grounded,
        @Nullable BigDecimal decided,
        @Nullable String reason) {

    /** Whether people, not the data, made the points. */
    public boolean isDecidedOtherwise() {
        return decided != null && computed.compareTo(points) != 0;
    }

    public boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
