package school.quality.engine.allowance;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;

/**
 * A pot shared out.
 *
 * @param amounts by staff number of those who take part, without the fixed part
 * @param reasons by staff number, where an amount is not simply the share
 * @param pointValue null where no fund is shared by points
 */
record Shared(
        Map<String, Money> amounts,
        Map<String, AllowanceReason> reasons,
        @Nullable Money pointValue) {

    static final Shared NOTHING = new Shared(Map.of(), Map.of(), null);
}
