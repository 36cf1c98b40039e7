package school.quality.jobs.store;

import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.IndicatorValue;

/** A stored figure with the school and period it is of. */
public record IndicatorRow(String school, String period, Figure figure) {

    public IndicatorValue value() {
        return figure.value();
    }
}
