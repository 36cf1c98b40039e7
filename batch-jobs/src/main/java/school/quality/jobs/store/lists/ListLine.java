package school.quality.jobs.store.lists;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Status;

/** A line of a list of one school and period. */
public sealed interface ListLine {

    ListKind list();

    String school();

    String period();

    /** The figure that the line belongs to. */
    String indicator();

    /**
     * How many stand on a list, beside the figure of the whole school.
     *
     * @param measures those with this denominator, separated by {@code ;}
     * @param aspect kind of exam, or the attribute that the figure is about
     * @param status of the figure; without data there is no list either
     * @param reason why there is no value
     * @param numerator of the figure where the list is about what it counts
     */
    record Total(
            ListKind list,
            String school,
            String period,
            String indicator,
            String measures,
            @Nullable String aspect,
            Status status,
            @Nullable Reason reason,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            long count)
            implements ListLine {}

    /**
     * A person, a mark, a class or a load; or how many there are of whom all the cells are true.
     *
     * @param cells texts, whole numbers and days; those that say nothing are missing
     * @param count null for a single one
     */
    record Row(
            ListKind list,
            String school,
            String period,
            Map<ListField, Object> cells,
            @Nullable Long count) implements ListLine {

        public Row {
            cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        }

        @Override
        public String indicator() {
            return cells.getOrDefault(ListField.INDICATOR, list.indicator()).toString();
        }
    }
}
