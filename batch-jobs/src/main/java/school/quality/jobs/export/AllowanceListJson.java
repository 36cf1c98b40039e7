package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Money;

/** A list of allowances as other programs read it; names and order of the fields are fixed, sums are text. */
record AllowanceListJson(
        String school,
        String period,
        String regulation,
        String category,
        @Nullable String fund,
        @Nullable String distributable,
        @Nullable String distributed,
        @Nullable String undistributed,
        @Nullable String pointValue,
        List<Row> rows) {

    /** @param amount null where it is unknown, never then 0 */
    record Row(
            String staffId,
            BigDecimal points,
            BigDecimal weight,
            @Nullable String amount,
            @Nullable String coefficient,
            List<String> monthly,
            @Nullable String reason) {}

    static AllowanceListJson of(AllowanceList list, Reasons reasons) {
        return new AllowanceListJson(
                list.school(),
                list.period(),
                list.regulation(),
                list.category(),
                Exact.text(list.fund()),
                Exact.text(list.distributable()),
                Exact.text(list.distributed()),
                Exact.text(list.undistributed()),
                Exact.text(list.pointValue()),
                list.rows().stream().map(row -> row(row, reasons)).toList());
    }

    private static Row row(Allowance row, Reasons reasons) {
        return new Row(
                row.staffId(),
                Exact.plain(row.points()),
                Exact.decimal(row.weight()),
                Exact.text(row.amount()),
                Exact.text(row.coefficient()),
                row.monthly().stream().map(Money::toString).toList(),
                reasons.ofAllowance(row));
    }
}
