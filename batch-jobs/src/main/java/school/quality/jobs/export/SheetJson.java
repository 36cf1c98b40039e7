package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Status;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;

/** The rating of a person as other programs read it; names and order of the fields are fixed. */
record SheetJson(
        String school,
        String period,
        String staffId,
        String regulation,
        int version,
        BigDecimal points,
        int place,
        String group,
        List<Line> criteria,
        @Nullable BigDecimal reachable,
        @Nullable BigDecimal share) {

    /** @param reason why it is so; null where value and row say it all */
    record Line(
            String code,
            @Nullable String clause,
            Status status,
            @Nullable BigDecimal value,
            BigDecimal points,
            @Nullable String reason) {}

    static SheetJson of(RatedSheet sheet, Reasons reasons) {
        return new SheetJson(
                sheet.school(),
                sheet.period(),
                sheet.staffId(),
                sheet.regulation(),
                sheet.version(),
                Exact.plain(sheet.points()),
                sheet.place(),
                sheet.group(),
                sheet.criteria().stream().map(line -> line(line, reasons)).toList(),
                Exact.plainOrNull(sheet.reachable()),
                Exact.plainOrNull(sheet.share()));
    }

    private static Line line(RatedCriterion line, Reasons reasons) {
        return new Line(
                line.code(),
                line.clause(),
                line.status(),
                Exact.plainOrNull(line.value()),
                Exact.plain(line.points()),
                reasons.ofLine(line));
    }
}
