package school.quality.jobs.export.pages;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.quality.engine.dynamics.Movement.Progress;

/**
 * A figure as people read it.
 *
 * @param name of the measure, with its category where it has one
 * @param unit whom it is about, as the school calls it
 * @param value in the units and with the decimals in which it is shown; null where there is none
 * @param text the same in the reader's way of writing, with its unit; why there is none in one sign otherwise
 * @param parts 14 of 25; empty where the value says it already
 * @param change null where there is nothing to compare with
 * @param reason why there is no value; empty where there is one
 */
public record ShownFigure(
        FigureName of,
        String name,
        String unit,
        Mark mark,
        @Nullable BigDecimal value,
        String text,
        String parts,
        @Nullable ShownChange change,
        String reason) {

    /**
     * How far the figure is from its base.
     *
     * @param text with its arrow
     * @param progress whether that is good for the school
     * @param base value of the period it is compared with
     */
    public record ShownChange(String period, String base, String text, Progress progress) {}
}
