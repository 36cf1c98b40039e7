package school.quality.jobs.export.pages;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Better;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.jobs.export.Terms;

/**
 * The one figure by which an indicator stands on the overview: of the whole school; of the first measure of the programme that
 * has a value; where it is split, of all together, else of the first category of its list, and of an indicator that is good
 * neither way of the category that most belong to.
 */
final class MainFigure {

    private static final String ALL = "ALL";

    private final Terms terms;

    MainFigure(Terms terms) {
        this.terms = terms;
    }

    /** @param ofSchool all figures of the indicator about the whole school; without values, the first says why */
    Optional<Figure> of(Indicator indicator, List<Figure> ofSchool) {
        return ofSchool.stream().min(order(indicator));
    }

    private Comparator<Figure> order(Indicator indicator) {
        Comparator<Figure> withValue =
                Comparator.comparing(figure -> !figure.value().hasValue());
        return withValue
                .thenComparing(figure -> indicator.measures().indexOf(figure.value().measure()))
                .thenComparing(figure -> category(figure) != null && !ALL.equals(category(figure)))
                .thenComparing(figure -> share(indicator, figure.value()), Comparator.reverseOrder())
                .thenComparing(MainFigure::category, Comparator.nullsFirst(terms.orderOfCategories(indicator)));
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
