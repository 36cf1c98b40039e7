package school.quality.engine.dynamics;

import java.util.List;
import java.util.Optional;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.IndicatorValue;

/**
 * What the figures of a period are compared with (formulas, section 5).
 *
 * @param bestFirst the same period of the year before, then the previous one of the same kind, as far as there are such
 */
public record Bases(List<EarlierFigures> bestFirst) {

    public static final Bases NONE = new Bases(List.of());

    public Bases {
        bestFirst = List.copyOf(bestFirst);
    }

    /** The figure with its base; without one where the figure has no value, or the same figure never had one. */
    public Figure compare(IndicatorValue value) {
        return Figure.of(value).withBase(base(value).orElse(null));
    }

    private Optional<Base> base(IndicatorValue value) {
        return value.hasValue()
                ? bestFirst.stream()
                        .map(earlier -> earlier.of(value.key()))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
