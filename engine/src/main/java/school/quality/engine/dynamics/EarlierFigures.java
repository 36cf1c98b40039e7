package school.quality.engine.dynamics;

import java.util.Map;
import java.util.Optional;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Parts;

/**
 * The figures of an earlier period of the same school.
 *
 * @param period its code
 * @param classes what the classes of today were then
 * @param values of the figures that had one then
 */
public record EarlierFigures(String period, EarlierClasses classes, Map<FigureKey, Parts> values) {

    Optional<Base> of(FigureKey figure) {
        return classes.unit(figure.scope(), figure.scopeId())
                .map(unit ->
                        new FigureKey(figure.indicator(), figure.measure(), figure.category(), figure.scope(), unit))
                .map(values::get)
                .map(parts -> new Base(period, parts));
    }
}
