package school.quality.engine.rehearsal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;

/**
 * What one person would have got, all lists together, before and after.
 *
 * @param pointsBefore of all sheets
 * @param before 0 where the person was on no list; null where the sum is unknown
 * @param after likewise
 */
public record PayChange(
        String staffId,
        BigDecimal pointsBefore,
        BigDecimal pointsAfter,
        @Nullable Money before,
        @Nullable Money after) {

    /** Sum gained; negative for a loss; nothing where either sum is unknown. */
    public @Nullable Money difference() {
        return before == null || after == null ? null : after.minus(before);
    }

    /** The points stay, the sum does not: others of the same fund have gained or lost. */
    public boolean isThroughTheFund() {
        Money difference = difference();
        return pointsBefore.compareTo(pointsAfter) == 0 && difference != null && !difference.equals(Money.ZERO);
    }
}
