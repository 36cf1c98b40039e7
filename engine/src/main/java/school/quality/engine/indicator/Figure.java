package school.quality.engine.indicator;

import org.jspecify.annotations.Nullable;

/**
 * A figure with what it is measured against.
 *
 * @param base null where there is none, and where the figure itself has no value
 * @param norm null where the measure has no norm, and where the figure has no value
 */
public record Figure(
        IndicatorValue value, @Nullable Base base, @Nullable NormColour norm) {

    /** Compared with nothing. */
    public static Figure of(IndicatorValue value) {
        return new Figure(value, null, null);
    }

    public Figure withBase(@Nullable Base other) {
        return new Figure(value, other, norm);
    }

    public Figure withNorm(@Nullable NormColour colour) {
        return new Figure(value, base, colour);
    }
}
