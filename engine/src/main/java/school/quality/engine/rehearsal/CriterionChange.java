package school.quality.engine.rehearsal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that gives one person other points than before.
 *
 * @param before null where only the new version has the criterion
 * @param after null where the new version has it no more
 */
public record CriterionChange(
        String criterion,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {

    /** Points gained; negative for points lost. */
    public BigDecimal difference() {
        return Points.difference(before, after);
    }
}
