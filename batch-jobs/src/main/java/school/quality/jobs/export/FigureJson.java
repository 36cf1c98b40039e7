package school.quality.jobs.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.NormColour;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.jobs.store.IndicatorRow;

/**
 * A figure as other programs read it; names and order of the fields are fixed.
 *
 * @param value rounded as it is shown
 * @param base the figure it is compared with; null where there is none
 * @param norm how the figure stands against the norm; null where there is none
 * @param reason only where there is no value
 */
record FigureJson(
        String school,
        String period,
        String indicator,
        String measure,
        @Nullable String category,
        Scope scope,
        String scopeId,
        Status status,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable BaseJson base,
        @Nullable NormColour norm,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    static FigureJson of(IndicatorRow row, MeasureForm form, @Nullable String reason) {
        IndicatorValue value = row.value();
        Parts parts = value.parts();
        return new FigureJson(
                row.school(),
                row.period(),
                value.indicator(),
                value.measure(),
                value.category(),
                value.scope(),
                value.scopeId(),
                value.status(),
                parts == null ? null : Exact.plain(parts.numerator()),
                parts == null ? null : Exact.plain(parts.denominator()),
                parts == null ? null : form.shown(parts),
                base(row.figure(), form),
                row.figure().norm(),
                reason);
    }

    static @Nullable BaseJson base(Figure figure, MeasureForm form) {
        Base base = figure.base();
        Parts parts = figure.value().parts();
        return base == null || parts == null
                ? null
                : new BaseJson(base.period(), form.shown(base.parts()), form.change(parts, base.parts()));
    }

    /**
     * What a figure is compared with.
     *
     * @param value rounded as it is shown
     * @param change from the base to the figure: the exact difference, then rounded
     */
    record BaseJson(String period, BigDecimal value, BigDecimal change) {}
}
