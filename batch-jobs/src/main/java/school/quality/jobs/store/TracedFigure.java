package school.quality.jobs.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.evidence.FactKey;

/**
 * A stored figure with what it was found by and from.
 *
 * @param runId number of the run
 * @param ruleBook version of the rule book
 * @param rule title of the rule; null where nothing was found
 * @param counted facts that count
 * @param others facts that only stand in the whole
 */
public record TracedFigure(
        IndicatorRow row,
        long runId,
        String ruleBook,
        @Nullable String rule,
        List<FactKey> counted,
        List<FactKey> others) {

    public TracedFigure {
        counted = List.copyOf(counted);
        others = List.copyOf(others);
    }
}
