package school.quality.jobs.store;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;

/**
 * A stored sheet of one person in one group of positions, with its place.
 *
 * @param points after all caps, 2 decimals
 * @param place by competition ranking within the group
 * @param reachable the most points with the data at hand, after the same caps; null in results of older versions
 * @param criteria in the regulation's order
 */
public record RatedSheet(
        String school,
        String period,
        String regulation,
        int version,
        String group,
        String staffId,
        BigDecimal points,
        int place,
        @Nullable BigDecimal reachable,
        List<RatedCriterion> criteria) {

    private static final long FULL = 100;
    private static final int DECIMALS_OF_SHARE = 1;

    public RatedSheet {
        criteria = List.copyOf(criteria);
    }

    /** Points as per cent of what could be reached, with one decimal; null where nothing could. */
    public @Nullable BigDecimal share() {
        return reachable == null || reachable.signum() <= 0
                ? null
                : Fraction.of(points)
                        .times(FULL)
                        .dividedBy(Fraction.of(reachable))
                        .rounded(DECIMALS_OF_SHARE);
    }
}
