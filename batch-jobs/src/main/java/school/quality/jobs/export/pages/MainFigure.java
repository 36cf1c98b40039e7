package school.quality.jobs.export.pages;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Better;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.export.Terms;

/**
 * The one figure by which an indicator stands on the overview: of the whole school; of the first measure of the programme that
 * has a value; where it is split, of all together, else of the first category of its list, and of an indicator that is good
 * neither way of the category that most belong to. Of what the programme wants by levels of education only it is the level
 * that stands worst.
 */
final class MainFigure {

    private static final String ALL = "ALL";

    private final Terms terms;

    MainFigure(Terms terms) {
        this.terms = terms;
    }

    /** @param figures all of the indicator about the whole school, or about its levels; without values, the first says why */
    Optional<Figure> of(Indicator indicator, List<Figure> figures) {
        return figures.stream().min(order(indicator));
    }

    /** Those about the whole school; of an indicator by levels only, those about the levels. */
    static List<Figure> whole(Indicator indicator, List<Figure> figures) {
        Scope scope = isByLevelsOnly(indicator) ? Scope.LEVEL : Scope.SCHOOL;
        return figures.stream()
                .filter(figure -> figure.value().scope() == scope)
                .toList();
    }

    static boolean isByLevelsOnly(Indicator indicator) {
        return indicator.breakdown().equals(Set.of(Scope.LEVEL));
    }

    private Comparator<Figure> order(Indicator indicator) {
        Comparator<Figure> withValue =
                Comparator.comparing(figure -> !figure.value().hasValue());
        return withValue
                .thenComparing(
                        figure -> indicator.measures().indexOf(figure.value().measure()))
                .thenComparing(figure -> category(figure) != null && !ALL.equals(category(figure)))
                .thenComparing(figure -> share(indicator, figure.value()), Comparator.reverseOrder())
                .thenComparing(MainFigure::category, Comparator.nullsFirst(terms.orderOfCategories(indicator)))
                .thenComparing(Mark::of);
    }

    private static @Nullable String category(Figure figure) {
        return figure.value().category();
    }

    /** Only where the largest category is wanted; else the same for all. */
    private static BigDecimal share(Indicator indicator, IndicatorValue value) {
        Parts parts = value.parts();
        return indicator.better() == Better.NEUTRAL && parts != null ? parts.numerator() : BigDecimal.ZERO;
    }
}
