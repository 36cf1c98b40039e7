package school.quality.engine.rating.step;

import java.math.BigDecimal;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Source;

/**
 * A number that somebody enters for a criterion.
 *
 * @param computed points by the regulation, after the criterion's maximum
 * @param points entered beside or in place of them
 */
public record EnteredPoints(Criterion criterion, BigDecimal computed, BigDecimal points) {

    boolean differ() {
        return points.compareTo(computed) != 0;
    }

    /** Nobody claims what is computed from data: only what an expert or a person enters. */
    public boolean canBeClaimed() {
        return criterion.source() instanceof Source.Manual || criterion.method() instanceof Method.Expert;
    }
}
