package school.quality.jobs.forecast;

import java.util.List;
import school.quality.engine.indicator.MeasureForm;

/** Between which values a measure can lie: not below 0, shares not above 100 - unless it already did. */
record Bounds(double lowest, double highest) {

    private static final double FULL = 100;

    static Bounds of(MeasureForm form, List<Line.Point> past) {
        boolean wasBelow = past.stream().anyMatch(point -> point.value() < 0);
        boolean wasAbove = past.stream().anyMatch(point -> point.value() > FULL);
        return new Bounds(
                wasBelow ? Double.NEGATIVE_INFINITY : 0, form.isShare() && !wasAbove ? FULL : Double.POSITIVE_INFINITY);
    }

    double hold(double value) {
        return Math.max(lowest, Math.min(highest, value));
    }
}
