package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Status;

/**
 * What one criterion gives one person, with its ground.
 *
 * @param clause number in the local act
 * @param value as compared with the rows of the criterion; null without one number (several classes, a code, no data)
 * @param points computed, after the criterion's maximum, with 2 decimals; 0 without a value
 * @param most points it could have brought with the data at hand, with 2 decimals; 0 without a value
 * @param remarks why it is so, the most important first; empty where value and row say it all
 * @param row which rows of the method gave the points, for example {@code bands[1]}; empty where none did
 * @param basis what the sources said
 * @param workings step by step
 */
public record AwardedPoints(
        String criterion,
        @Nullable String clause,
        Status status,
        @Nullable BigDecimal value,
        BigDecimal points,
        BigDecimal most,
        List<Remark> remarks,
        String row,
        Reading basis,
        Workings workings) {

    public AwardedPoints {
        remarks = List.copyOf(remarks);
    }

    /** The same with one more thing to say. */
    AwardedPoints with(Remark remark) {
        List<Remark> all = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
        return new AwardedPoints(criterion, clause, status, value, points, most, all, row, basis, workings);
    }
}
