package school.quality.jobs.review;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.Border;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;

/** A spot where little decides over points or over a place. */
public sealed interface Cliff {

    /** A sheet of the group in which it is; the first of several. */
    RatedSheet sheet();

    /**
     * A value of a banded criterion between its borders.
     *
     * @param unit class and subject, where each of them has points of its own; else empty
     * @param value exact, as it is compared with the rows
     * @param points of its row, before coefficient, bonus and maximum; 0 outside the rows
     * @param above where the points change towards higher values; null where they do not
     * @param below the same towards lower values
     */
    record Near(
            RatedSheet sheet,
            RatedCriterion line,
            String unit,
            Fraction value,
            BigDecimal points,
            @Nullable Border above,
            @Nullable Border below)
            implements Cliff {}

    /** Several sheets of a group with the same points share a place. */
    record Tie(List<RatedSheet> sheets) implements Cliff {

        public Tie {
            sheets = List.copyOf(sheets);
        }

        @Override
        public RatedSheet sheet() {
            return sheets.get(0);
        }
    }

    /**
     * Two places next to each other with less than half a point between them.
     *
     * @param ahead all who share the better place
     * @param behind all who share the next
     */
    record CloseRace(List<RatedSheet> ahead, List<RatedSheet> behind) implements Cliff {

        public CloseRace {
            ahead = List.copyOf(ahead);
            behind = List.copyOf(behind);
        }

        @Override
        public RatedSheet sheet() {
            return ahead.get(0);
        }

        /** Always above 0. */
        public BigDecimal difference() {
            return ahead.get(0).points().subtract(behind.get(0).points());
        }
    }
}
