package school.quality.jobs.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Parts;

/**
 * One figure of a school through the periods of one kind, as it was found each time.
 *
 * @param past periods that were evaluated, the earliest first
 * @param next place of the period that comes next
 */
public record FigureHistory(String school, FigureKey figure, List<Past> past, int next) {

    /**
     * The figure in a period that is over.
     *
     * @param place of the period among all of its kind, from 1 on; one that was not evaluated leaves a gap
     * @param parts null where there was no value
     */
    public record Past(String period, int place, @Nullable Parts parts) {}

    public FigureHistory {
        past = List.copyOf(past);
    }
}
