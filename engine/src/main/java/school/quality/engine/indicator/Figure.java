package school.quality.engine.indicator;

import org.jspecify.annotations.Nullable;

/**
 * A figure with what it is measured against.
 *
 * @param base null where there is none, and where the figure itself has no value
 * @param judgement null where the measure has no norm, and where the figure has no value
 */
public record Figure(
        IndicatorValue value, @Nullable Base base, @Nullable Judgement judgement) {

    /** Compared with nothing. */
    public static Figure of(IndicatorValue value) {
        return new Figure(value, null, null);
    }

    public Figure withBase(@Nullable Base other) {
        return new Figure(value, other, judgement);
    }

    public Figure judged(@Nullable Judgement other) {
        return new Figure(value, base, other);
    }

    /** The colour against the norm; null where it is not judged. */
    public @Nullable NormColour norm() {
        return judgement == null ? null : judgement.colour();
    }
}
