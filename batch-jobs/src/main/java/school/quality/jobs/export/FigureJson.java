package school.quality.jobs.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.jobs.store.IndicatorRow;

/**
 * A figure as other programs read it; names and order of the fields are fixed.
 *
 * @param value rounded as it is shown
 * @param base the figure it is compared with; not stored yet, so null
 * @param norm how the figure stands against the norm; not stored yet, so null
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
        @Nullable Void base,
        @Nullable Void norm,
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
                null,
                null,
                reason);
    }
}
