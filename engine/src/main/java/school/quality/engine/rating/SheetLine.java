package school.quality.engine.rating;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a sheet.
 *
 * @param section code of the section it stands in
 * @param awarded what was computed
 * @param entry what people entered; null where nobody did
 * @param points what counts: the commission's decision where there is one, else the computed points
 */
public record SheetLine(
        String section, AwardedPoints awarded, @Nullable SheetEntry entry, BigDecimal points) {

    /** The same, saying through which criterion alone its points count; unchanged where they count themselves. */
    SheetLine countedThrough(@Nullable String other) {
        return other == null
                ? this
                : new SheetLine(section, awarded.with(Remark.of(PointsReason.COUNTS_THROUGH, other)), entry, points);
    }

    /** Whether its points come into the sheet only through a criterion that takes the best or the sum of several. */
    public boolean countsThroughAnother() {
        return awarded.remarks().stream().anyMatch(remark -> remark.reason() == PointsReason.COUNTS_THROUGH);
    }
}
