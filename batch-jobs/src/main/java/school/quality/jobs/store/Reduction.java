package school.quality.jobs.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;

/**
 * A lower allowance for a sanction, as a person entered it.
 *
 * @param imposedOn day of the sanction
 * @param orderNo order by which the sanction was imposed
 * @param withdrawnBy null while it is in force
 */
public record Reduction(
        String staffId,
        LocalDate imposedOn,
        String orderNo,
        Money amount,
        String reason,
        String enteredBy,
        @Nullable String withdrawnBy) {

    public boolean isInForce() {
        return withdrawnBy == null;
    }
}
