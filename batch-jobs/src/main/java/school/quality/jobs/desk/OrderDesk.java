package school.quality.jobs.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.order.OrderCheck;
import school.quality.jobs.order.OrderFinding;
import school.quality.jobs.order.OrderGrounds;
import school.quality.jobs.store.results.InForce;
import school.quality.jobs.store.results.OrderLines;
import school.quality.jobs.store.results.PaidLists;
import school.quality.jobs.store.results.RatedSheets;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.ResultFilter;
import school.quality.jobs.store.results.Schools;

/** The gate before an order on payment. */
public final class OrderDesk {

    private final Schools schools;
    private final OrderLines lines;
    private final RatedSheets sheets;
    private final PaidLists lists;
    private final Regulations regulations;
    private final TransactionTemplate reading;

    OrderDesk(
            Schools schools,
            OrderLines lines,
            RatedSheets sheets,
            PaidLists lists,
            Regulations regulations,
            TransactionTemplate reading) {
        this.schools = schools;
        this.lines = lines;
        this.sheets = sheets;
        this.lists = lists;
        this.regulations = regulations;
        this.reading = reading;
    }

    /**
     * Whether an order may be made.
     *
     * @param findings those that stop it first
     */
    public record OrderReport(String school, String period, List<OrderFinding> findings) {

        public boolean stopped() {
            return findings.stream().anyMatch(finding -> finding.flaw().stops());
        }
    }

    /**
     * Looks at the result that would be paid.
     *
     * @param school code; empty where there is one school only
     * @throws OrderRefused where there is nothing to look at
     */
    public OrderReport check(String period, Optional<String> school) {
        return check(period, school(school).code());
    }

    OrderReport check(String period, String school) {
        OrderGrounds grounds = reading.execute(status -> grounds(school, period));
        if (grounds == null || grounds.regulations().isEmpty()) {
            throw new OrderRefused(OrderRefused.Code.NOTHING_RATED, period);
        }
        List<OrderFinding> found = OrderCheck.of(grounds);
        List<OrderFinding> sorted = Stream.concat(
                        found.stream().filter(finding -> finding.flaw().stops()),
                        found.stream().filter(finding -> !finding.flaw().stops()))
                .toList();
        return new OrderReport(school, period, sorted);
    }

    Schools.School school(Optional<String> code) {
        return SchoolOfStep.of(
                schools,
                code,
                unknown -> new OrderRefused(OrderRefused.Code.NO_SUCH_SCHOOL, unknown),
                number -> new OrderRefused(OrderRefused.Code.WHICH_SCHOOL, number));
    }

    private OrderGrounds grounds(String school, String period) {
        ResultFilter wanted = new ResultFilter(period, List.of(school), Optional.empty());
        return new OrderGrounds(
                lines.of(school, period),
                all(sheets.of(wanted)),
                all(lists.of(wanted)),
                byCode(regulations.read(lines.regulations(school, period))),
                lines.basePay(school, period),
                lines.categories(school, period),
                lines.months(school, period),
                lines.areOlderThanTheData(school, period));
    }

    private static SortedMap<String, Regulation> byCode(Map<Integer, InForce> versions) {
        SortedMap<String, Regulation> byCode = new TreeMap<>();
        versions.values().forEach(one -> byCode.put(one.regulation().code(), one.regulation()));
        return byCode;
    }

    private static <T> List<T> all(Stream<T> results) {
        try (results) {
            return results.toList();
        }
    }
}
