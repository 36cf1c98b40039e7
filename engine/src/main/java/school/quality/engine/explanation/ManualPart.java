package school.quality.engine.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people entered for a criterion of a sheet.
 *
 * @param value a number or code, or codes separated by commas; null where none was entered
 * @param claimed points of the teacher
 * @param decided points of the commission
 * @param reason of the decision
 * @param source where the entry came from; null where there is none
 * @param steps on the way of the sheet that came with points for this criterion
 */
public record ManualPart(
        @Nullable String value,
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal decided,
        @Nullable String reason,
        @Nullable RowSeen source,
        List<Step> steps) {

    public static final ManualPart NONE = new ManualPart(null, null, null, null, null, List.of());

    public ManualPart {
        steps = List.copyOf(steps);
    }

    /** Points that somebody entered on a day, with the reason. */
    public record Step(String step, BigDecimal points, String by, LocalDate on, String reason) {}
}
