package school.quality.engine.rehearsal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How points that may be absent differ: what is not there brings nothing. */
final class Points {

    private Points() {}

    static BigDecimal difference(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return orNone(after).subtract(orNone(before));
    }

    private static BigDecimal orNone(@Nullable BigDecimal points) {
        return points == null ? BigDecimal.ZERO : points;
    }
}
