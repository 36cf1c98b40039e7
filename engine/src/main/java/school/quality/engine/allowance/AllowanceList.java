package school.quality.engine.allowance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;

/**
 * How the fund of one category of staff is shared for a period. All sums are null where no fund is loaded.
 *
 * @param regulation its code
 * @param distributable what points share: the fund less contributions, coefficient, reserve and fixed parts
 * @param distributed the sum of the amounts, fixed parts included
 * @param undistributed what is left of the distributable and the fixed parts
 * @param pointValue to the kopeck; null where no fund is shared by points or nobody has a weight
 * @param rows one a person with a sheet, by staff number in text order
 * @param basis from what the sums were made; null where they are unknown, and where only the sums are read
 */
public record AllowanceList(
        String school,
        String period,
        String regulation,
        String category,
        @Nullable Money fund,
        @Nullable Money distributable,
        @Nullable Money distributed,
        @Nullable Money undistributed,
        @Nullable Money pointValue,
        List<Allowance> rows,
        @Nullable FundBasis basis) {

    public AllowanceList {
        rows = List.copyOf(rows);
    }

    /** Without what the sums were made from. */
    public AllowanceList(
            String school,
            String period,
            String regulation,
            String category,
            @Nullable Money fund,
            @Nullable Money distributable,
            @Nullable Money distributed,
            @Nullable Money undistributed,
            @Nullable Money pointValue,
            List<Allowance> rows) {
        this(
                school,
                period,
                regulation,
                category,
                fund,
                distributable,
                distributed,
                undistributed,
                pointValue,
                rows,
                null);
    }

    /** What reductions for sanctions took from the rows; it is part of what is undistributed. */
    public Money reduced() {
        return rows.stream().map(Allowance::reduced).reduce(Money.ZERO, Money::plus);
    }

    /** The same with rows after their reductions: what they take is distributed to nobody. */
    public AllowanceList withReduced(List<Allowance> after) {
        Money less = after.stream().map(Allowance::reduced).reduce(Money.ZERO, Money::plus);
        return new AllowanceList(
                school,
                period,
                regulation,
                category,
                fund,
                distributable,
                distributed == null ? null : distributed.minus(less),
                undistributed == null ? null : undistributed.plus(less),
                pointValue,
                after,
                basis);
    }
}
