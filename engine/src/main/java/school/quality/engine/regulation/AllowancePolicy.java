package school.quality.engine.regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;

/**
 * How the points of a category of staff become money.
 *
 * @param category ADMINISTRATIVE, TEACHING, SUPPORT or SERVICE, as in the staff register
 * @param percentBands only for POINTS_TO_PERCENT: the total and the per cent of base pay it gives
 * @param minPoints below it there is no allowance; null for no bound
 * @param districtCoefficient for example 1.15; null where there is none
 * @param contributionRate of the employer, for example 0.302; null where it plays no part
 * @param reserve share of the fund kept back, 0 to 1
 * @param fixedPart a sum for each person who gets a share, before the sharing
 * @param pointValue null where no fund is shared by points
 * @param months how many months a MONTHLY allowance is paid
 */
public record AllowancePolicy(
        String category,
        Mode mode,
        @Nullable List<Band> percentBands,
        Weight weight,
        @Nullable BigDecimal minPoints,
        @Nullable BigDecimal districtCoefficient,
        boolean fundIncludesCoefficient,
        @Nullable BigDecimal contributionRate,
        boolean fundIncludesContributions,
        BigDecimal reserve,
        Money fixedPart,
        @Nullable PointValue pointValue,
        @Nullable PersonCap personCap,
        @Nullable CapSurplus capSurplus,
        Kind kind,
        @Nullable Integer months) {

    /** What points are: parts of a fund, or per cent of base pay. */
    public enum Mode {
        FUND_SHARE,
        PERCENT_OF_PAY,
        POINTS_TO_PERCENT
    }

    /** What points are multiplied by before the fund is shared. */
    public enum Weight {
        POINTS,
        POINTS_FTE,
        POINTS_DAYS,
        POINTS_FTE_DAYS;

        public boolean countsFte() {
            return this == POINTS_FTE || this == POINTS_FTE_DAYS;
        }

        public boolean countsDays() {
            return this == POINTS_DAYS || this == POINTS_FTE_DAYS;
        }
    }

    /** Whether the fund is shared to the kopeck, or the value of a point is cut to whole roubles. */
    public enum PointValue {
        EXACT,
        ROUBLE_DOWN
    }

    /** The most one person may get. */
    public sealed interface PersonCap {

        /** A sum of money. */
        record Amount(Money most) implements PersonCap {}

        /** A share of what is there to be shared, 0 to 1. */
        record Share(BigDecimal most) implements PersonCap {}
    }

    /** What happens to money above a person's cap. */
    public enum CapSurplus {
        REDISTRIBUTE,
        KEEP
    }

    /** How the allowance is paid. */
    public enum Kind {
        MONTHLY,
        ONE_OFF
    }

    /** How many months the allowance is paid; empty for a one-off premium, whatever else is written. */
    public OptionalInt paidMonths() {
        return kind == Kind.ONE_OFF || months == null ? OptionalInt.empty() : OptionalInt.of(months);
    }
}
