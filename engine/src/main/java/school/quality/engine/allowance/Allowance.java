package school.quality.engine.allowance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;

/**
 * What one person gets.
 *
 * @param weight points times the factors of the policy, exact; 0 for who takes no part
 * @param amount for the whole period, without the district coefficient; null where it is unknown, never then 0
 * @param coefficient what the district coefficient adds; null where the amount is
 * @param monthly the amount by months, their sum is the amount; empty for a one-off premium
 * @param reason null where there is nothing to say
 */
public record Allowance(
        String staffId,
        BigDecimal points,
        Fraction weight,
        @Nullable Money amount,
        @Nullable Money coefficient,
        List<Money> monthly,
        @Nullable AllowanceReason reason) {

    public Allowance {
        monthly = List.copyOf(monthly);
    }
}
