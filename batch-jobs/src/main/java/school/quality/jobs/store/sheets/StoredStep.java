package school.quality.jobs.store.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.quality.engine.rating.step.SheetCourse;
import school.quality.engine.rating.step.SheetStep;

/**
 * A step that was taken with a sheet.
 *
 * @param criterion the points are entered for; null where the step came without points
 * @param computed points by the regulation at that time
 * @param reason in words; null where nothing was said
 * @param by staff number, or the name of somebody who is not of the staff
 */
public record StoredStep(
        SheetStep step,
        @Nullable String criterion,
        @Nullable BigDecimal points,
        @Nullable BigDecimal computed,
        @Nullable String reason,
        String by,
        LocalDate on) {

    public SheetCourse.Taken taken() {
        return new SheetCourse.Taken(step, on);
    }
}
