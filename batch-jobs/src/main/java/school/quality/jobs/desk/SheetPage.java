package school.quality.jobs.desk;

import java.util.List;
import school.quality.engine.rating.step.SheetCourse;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.sheets.SheetKey;
import school.quality.jobs.store.sheets.StoredStep;

/**
 * A sheet with its way so far.
 *
 * @param sheet as the newest finished run filled it
 * @param steps the oldest first
 */
public record SheetPage(RatedSheet sheet, SheetCourse course, List<StoredStep> steps) {

    public SheetPage {
        steps = List.copyOf(steps);
    }

    SheetKey key(int schoolId) {
        return new SheetKey(schoolId, sheet.period(), sheet.regulation(), sheet.group(), sheet.staffId());
    }
}
