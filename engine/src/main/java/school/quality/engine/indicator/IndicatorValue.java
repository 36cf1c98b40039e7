package school.quality.engine.indicator;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one indicator: a measure, for a category where the measure is split, about one unit.
 *
 * @param indicator number in the programme, for example {@code 1.1.2}
 * @param measure name in the catalogue, for example {@code pass_rate}
 * @param category code, text or {@code ALL}; null where the measure is not split
 * @param scopeId which unit: school code, level, grade, class, subject, staff number
 * @param parts only with a value
 * @param reason only without one
 */
public record IndicatorValue(
        String indicator,
        String measure,
        @Nullable String category,
        Scope scope,
        String scopeId,
        Status status,
        @Nullable Parts parts,
        @Nullable Reason reason,
        Basis basis) {

    /** The order of the figures of one measure. */
    public static final Comparator<IndicatorValue> WITHIN_A_MEASURE = IndicatorValue::compareWithinAMeasure;

    /** The order of results everywhere: the same data give the same bytes. */
    public static final Comparator<IndicatorValue> ORDER = Comparator.comparing(
                    IndicatorValue::indicator, IndicatorCode.ORDER)
            .thenComparing(IndicatorValue::measure)
            .thenComparing(WITHIN_A_MEASURE);

    /** Spelled out because a gymnasium has some twenty thousand figures to sort: a chain of comparators takes twice as long. */
    private static int compareWithinAMeasure(IndicatorValue one, IndicatorValue other) {
        int byCategory = one.categoryText().compareTo(other.categoryText());
        if (byCategory != 0) {
            return byCategory;
        }
        int byScope = one.scope.compareTo(other.scope);
        return byScope != 0 ? byScope : one.scopeId.compareTo(other.scopeId);
    }

    private String categoryText() {
        return category == null ? "" : category;
    }

    public FigureKey key() {
        return new FigureKey(indicator, measure, category, scope, scopeId);
    }

    public boolean hasValue() {
        return status == Status.VALUE;
    }
}
