package school.quality.engine.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.rating.Remark;
import school.quality.engine.rating.Workings;
import school.quality.engine.regulation.Criterion;

/**
 * How the points of a criterion came about, or why there are none.
 *
 * @param value as compared with the rows, where there is one number
 * @param code a coded value that was looked up, or codes separated by commas; null where numbers or rows are looked at
 * @param computed by the regulation, after the criterion's maximum
 * @param points that count: the decided ones where there is a decision
 * @param remarks the most important first
 * @param row of the method that gave the points; empty where none did
 * @param numbers that were looked at, each with the parts that it was added up from
 * @param workings null in results of older versions, and where there was nothing to work out
 * @param manual what people entered
 * @param figures behind the value, behind conditions and behind the names of a formula
 * @param rows that the criterion counts
 */
public record LineExplained(
        Criterion criterion,
        Status status,
        @Nullable BigDecimal value,
        @Nullable String code,
        BigDecimal computed,
        BigDecimal points,
        List<Remark> remarks,
        String row,
        List<NumberSeen> numbers,
        @Nullable Workings workings,
        ManualPart manual,
        List<FigureExplained> figures,
        List<RowSeen> rows) {

    public LineExplained {
        remarks = List.copyOf(remarks);
        numbers = List.copyOf(numbers);
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
    }

    /**
     * A number that the criterion looks at.
     *
     * @param unit class and subject; empty or the staff number where there is one number only
     * @param exact before the criterion's own rounding
     * @param parts numerator and denominator, added up over its figures; null where it is no figure
     */
    public record NumberSeen(
            String unit, Fraction exact, @Nullable Parts parts) {}
}
