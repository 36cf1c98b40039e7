package school.quality.engine.explanation;

import java.util.List;
import school.quality.engine.indicator.Indicator;

/** Why the figures of an indicator are what they are. */
public record IndicatorExplanation(RunSeen run, Indicator indicator, List<FigureExplained> figures) {

    public IndicatorExplanation {
        figures = List.copyOf(figures);
    }
}
