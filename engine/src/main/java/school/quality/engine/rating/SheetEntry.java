package school.quality.engine.rating;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What people entered in a sheet for one criterion.
 *
 * @param value a number or a coded value; empty where only points were entered: there is nothing to compute from
 * @param claimed points the teacher claims
 * @param decided points of the commission in place of the computed ones
 * @param reason why they differ
 */
public record SheetEntry(
        String value,
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal decided,
        @Nullable String reason) {

    boolean hasValue() {
        return !value.isBlank();
    }

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
