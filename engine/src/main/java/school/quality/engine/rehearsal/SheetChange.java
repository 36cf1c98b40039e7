package school.quality.engine.rehearsal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One sheet before and after.
 *
 * @param before points; null where only the new version gives the person this sheet
 * @param after points; null where it gives it no more
 * @param placeBefore within the group; null as the points
 * @param criteria those whose points differ, in the order of the new version, then those that are gone
 */
public record SheetChange(
        SheetKey key,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        @Nullable Integer placeBefore,
        @Nullable Integer placeAfter,
        List<CriterionChange> criteria) {

    public SheetChange {
        criteria = List.copyOf(criteria);
    }

    /** Points gained; negative for points lost. */
    public BigDecimal difference() {
        return Points.difference(before, after);
    }

    /** Whether the person stands at another place than before, also where the points stay. */
    public boolean changesPlace() {
        return !Objects.equals(placeBefore, placeAfter);
    }
}
