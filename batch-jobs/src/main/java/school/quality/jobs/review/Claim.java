package school.quality.jobs.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a sheet that counts a row.
 *
 * @param clause number in the local act
 * @param points of the whole line, all its rows together
 */
public record Claim(
        String staffId,
        String regulation,
        String group,
        String criterion,
        @Nullable String clause,
        BigDecimal points) {}
