package school.quality.engine.rulebook;

import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Basis;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Reason;
import school.quality.engine.indicator.Status;
import school.quality.engine.school.Unit;

/**
 * What a rule said in its last line.
 *
 * @param rule name of the rule
 * @param reason only where there is no value
 */
record Finding(
        String rule,
        String measure,
        @Nullable String category,
        Unit unit,
        Share share,
        @Nullable Reason reason) {

    IndicatorValue of(String indicator) {
        return new IndicatorValue(
                indicator,
                measure,
                category,
                unit.scope(),
                unit.id(),
                reason == null ? Status.VALUE : Status.NOT_APPLICABLE,
                reason == null ? share.parts() : null,
                reason,
                new Basis(rule, share.evidence()));
    }
}
