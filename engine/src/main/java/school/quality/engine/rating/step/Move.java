package school.quality.engine.rating.step;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody wants to take.
 *
 * @param on the day
 * @param entered the number that comes with it; null where none does
 * @param reason in words; empty where nothing is said
 */
public record Move(SheetStep step, LocalDate on, @Nullable EnteredPoints entered, String reason) {

    boolean isSilent() {
        return reason.isBlank();
    }
}
