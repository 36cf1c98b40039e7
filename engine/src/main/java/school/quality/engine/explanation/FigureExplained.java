package school.quality.engine.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Norm;

/**
 * How a figure of an indicator came about.
 *
 * @param rule title of the rule that found it; empty where no rule could speak
 * @param norm the row by which it was judged; null where it was not
 * @param cases how many count and how many only stand in the whole; null where amounts are added up
 * @param rows of data behind it
 * @param leftOut pupils outside its denominator
 */
public record FigureExplained(
        Figure figure,
        String rule,
        @Nullable Norm norm,
        @Nullable Cases cases,
        List<RowSeen> rows,
        List<LeftOut> leftOut) {

    public FigureExplained {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What a figure counts one by one.
     *
     * @param kind of the facts: pupils, marks, achievements; empty where there are several
     */
    public record Cases(String kind, long counted, long inTheWhole) {}

    /**
     * A pupil outside the denominator.
     *
     * @param reason its code
     * @param pupil null where names are not asked for
     */
    public record LeftOut(String className, @Nullable String pupil, String reason) {}
}
