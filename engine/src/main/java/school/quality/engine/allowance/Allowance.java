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
 * @param amount for the whole period, without the district coefficient and after a reduction for a sanction; null where it is
 *     unknown, never then 0
 * @param coefficient what the district coefficient adds; null where the amount is
 * @param monthly the amount by months, their sum is the amount; empty for a one-off premium
 * @param reason null where there is nothing to say
 * @param reduced by how much a person lowered the amount for a sanction
 * @param basis from what the amount was made; null in results of older versions and where only the amounts are read
 */
public record Allowance(
        String staffId,
        BigDecimal points,
        Fraction weight,
        @Nullable Money amount,
        @Nullable Money coefficient,
        List<Money> monthly,
        @Nullable AllowanceReason reason,
        Money reduced,
        @Nullable PersonBasis basis) {

    public Allowance {
        monthly = List.copyOf(monthly);
    }

    /** Without a reduction. */
    public Allowance(
            String staffId,
            BigDecimal points,
            Fraction weight,
            @Nullable Money amount,
            @Nullable Money coefficient,
            List<Money> monthly,
            @Nullable AllowanceReason reason) {
        this(staffId, points, weight, amount, coefficient, monthly, reason, Money.ZERO, null);
    }

    /** The same with what it was made from. */
    public Allowance from(@Nullable PersonBasis parts) {
        return new Allowance(staffId, points, weight, amount, coefficient, monthly, reason, reduced, parts);
    }

    /**
     * The same after a reduction; never below 0.
     *
     * @param district the district coefficient; null where there is none
     */
    public Allowance reducedBy(Money by, @Nullable BigDecimal district) {
        if (amount == null || !by.isPositive()) {
            return this;
        }
        Money less = by.compareTo(amount) > 0 ? amount : by;
        Money rest = amount.minus(less);
        return new Allowance(
                staffId,
                points,
                weight,
                rest,
                rest.inDistrict(district),
                rest.over(monthly.size()),
                reason,
                reduced.plus(less),
                basis);
    }
}
