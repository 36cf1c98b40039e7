package school.quality.jobs.export.pages;

import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.export.IndicatorFigures.Column;

/** What tells a figure from the others of its indicator, and how an address names it. */
public record FigureName(
        String indicator, String measure, @Nullable String category, Scope scope, String scopeId) {

    private static final String BETWEEN = ":";

    static FigureName of(IndicatorValue value) {
        return new FigureName(value.indicator(), value.measure(), value.category(), value.scope(), value.scopeId());
    }

    /** Measure and category in one word. */
    public String column() {
        return column(new Column(measure, category));
    }

    static String column(Column column) {
        return column.category() == null ? column.measure() : column.measure() + BETWEEN + column.category();
    }
}
