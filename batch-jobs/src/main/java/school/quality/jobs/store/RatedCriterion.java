package school.quality.jobs.store;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Status;
import school.quality.engine.rating.Remark;

/**
 * A stored line of a sheet.
 *
 * @param clause number in the local act
 * @param value as compared with the rows of the criterion, where there is one number
 * @param points that count
 * @param remarks why it is so, the most important first
 * @param row which row of the regulation gave the points, for example {@code bands[1]}; empty where none did
 * @param entries what people entered beside the points
 * @param ground what the points rest on
 */
public record RatedCriterion(
        String section,
        String code,
        String title,
        @Nullable String clause,
        Status status,
        @Nullable BigDecimal value,
        BigDecimal points,
        List<Remark> remarks,
        String row,
        LineEntries entries,
        LineGround ground) {

    public RatedCriterion {
        remarks = List.copyOf(remarks);
    }
}
