package school.quality.jobs.order;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.store.OrderLine;
import school.quality.jobs.store.RatedSheet;

/**
 * A result of a school and period that is about to be paid, and what it has to agree with.
 *
 * @param regulations by code, the versions that the results are by
 * @param basePay a month's, by staff number
 * @param categories of staff, by staff number
 * @param months that the period touches
 * @param olderThanTheData whether data were loaded after the result was computed
 */
public record OrderGrounds(
        List<OrderLine> lines,
        List<RatedSheet> sheets,
        List<AllowanceList> lists,
        SortedMap<String, Regulation> regulations,
        Map<String, Money> basePay,
        Map<String, String> categories,
        int months,
        boolean olderThanTheData) {

    public OrderGrounds {
        lines = List.copyOf(lines);
        sheets = List.copyOf(sheets);
        lists = List.copyOf(lists);
        basePay = Map.copyOf(basePay);
        categories = Map.copyOf(categories);
    }
}
