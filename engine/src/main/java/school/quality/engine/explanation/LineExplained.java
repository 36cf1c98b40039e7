package school.quality.engine.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Status;
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
        @Nullable Workings workings,
        ManualPart manual,
        List<FigureExplained> figures,
        List<RowSeen> rows) {

    public LineExplained {
        remarks = List.copyOf(remarks);
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
    }
}
