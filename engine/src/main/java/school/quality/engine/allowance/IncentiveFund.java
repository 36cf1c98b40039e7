package school.quality.engine.allowance;

import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;

/**
 * The money to be shared among one category of staff.
 *
 * @param category ADMINISTRATIVE, TEACHING, SUPPORT or SERVICE
 * @param amount null where no fund is loaded: unknown, never 0
 */
public record IncentiveFund(
        String school,
        String period,
        String category,
        @Nullable Money amount) {}
