package school.quality.jobs.store.results;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.indicator.IndicatorValue;

/**
 * A figure that points rest on.
 *
 * @param criterion that looks at it
 * @param rule title of the rule that found it
 * @param facts behind it, those that count first
 */
public record GroundFigure(String criterion, IndicatorValue figure, String rule, List<FactKey> facts) {}
