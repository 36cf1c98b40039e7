package school.quality.jobs.store;

import java.math.BigDecimal;
import java.util.List;

/**
 * A stored sheet of one person in one group of positions, with its place.
 *
 * @param points after all caps, 2 decimals
 * @param place by competition ranking within the group
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
        List<RatedCriterion> criteria) {

    public RatedSheet {
        criteria = List.copyOf(criteria);
    }
}
