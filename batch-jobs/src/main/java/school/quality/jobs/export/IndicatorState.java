package school.quality.jobs.export;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.NormColour;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;

/**
 * How an indicator stands, on one look.
 *
 * @param leading the figure that speaks for it: of the school before its levels, with a value before without, the first
 *     measure before the others, all before a category; of levels the one in the worst colour
 * @param missing datasets that are not loaded, as the reasons name them
 * @param sheet that it stands on, and its row there
 */
record IndicatorState(Indicator indicator, Figure leading, Set<String> missing, PrintedSheet sheet, int row) {

    static IndicatorState of(IndicatorFigures figures, PrintedSheet sheet, int row) {
        return new IndicatorState(figures.indicator(), leading(figures), missing(figures.all()), sheet, row);
    }

    Status status() {
        return leading.value().status();
    }

    private static Figure leading(IndicatorFigures figures) {
        Comparator<Figure> order = Comparator.comparing(
                        (Figure figure) -> figure.value().scope() != Scope.SCHOOL)
                .thenComparing(figure -> !figure.value().hasValue())
                .thenComparing(figure -> IndicatorFigures.column(figure.value()), figures.order())
                .thenComparing(figure -> figure.value().scope())
                .thenComparing(figure -> -worst(figure.norm()));
        return figures.all().stream().min(order).orElseThrow();
    }

    private static int worst(@Nullable NormColour colour) {
        return colour == null ? -1 : colour.ordinal();
    }

    private static Set<String> missing(List<Figure> figures) {
        Set<String> missing = new TreeSet<>();
        for (Figure figure : figures) {
            Reason reason = figure.value().reason();
            if (reason != null && reason.code() == Reason.Code.DATASET_NOT_LOADED) {
                missing.addAll(List.of(reason.detail().split(",\\s*")));
            }
        }
        return missing;
    }
}
