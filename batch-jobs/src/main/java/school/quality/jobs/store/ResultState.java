package school.quality.jobs.store;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Parts;
import school.quality.engine.money.Money;

/**
 * What a result says of one school, in the terms in which two results are compared.
 *
 * @param figures those that have a value
 * @param points of all sheets of a person, by staff number
 * @param amounts of all lists, without the district coefficient; an unknown sum is nothing
 */
public record ResultState(Map<FigureKey, Shown> figures, Map<String, BigDecimal> points, Map<String, Money> amounts) {

    public ResultState {
        figures = Map.copyOf(figures);
        points = Map.copyOf(points);
        amounts = Map.copyOf(amounts);
    }

    /**
     * A figure.
     *
     * @param norm its colour; empty where it is not judged
     */
    public record Shown(Parts parts, Optional<String> norm) {}
}
