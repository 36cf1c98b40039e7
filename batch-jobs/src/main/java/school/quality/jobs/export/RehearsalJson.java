package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.rehearsal.CriterionChange;
import school.quality.engine.rehearsal.CriterionTotal;
import school.quality.engine.rehearsal.PayChange;
import school.quality.engine.rehearsal.Rehearsal;
import school.quality.engine.rehearsal.SheetChange;

/** A rehearsal on one period as other programs read it; names and order of the fields are fixed, money is text. */
record RehearsalJson(
        String school,
        String period,
        Totals totals,
        List<Criterion> criteria,
        List<Person> people,
        List<Sheet> sheets,
        List<Fruitless> fruitless) {

    record Totals(
            int gaining,
            String gained,
            int losing,
            String lost,
            int unchanged,
            int unknown,
            int throughTheFund,
            int changedPoints,
            int changedPlaces) {}

    record Criterion(
            String regulation, String group, String criterion, int people, BigDecimal gained, BigDecimal lost) {}

    record Person(
            String staffId,
            BigDecimal pointsBefore,
            BigDecimal pointsAfter,
            @Nullable String amountBefore,
            @Nullable String amountAfter,
            @Nullable String difference,
            boolean throughTheFund) {}

    record Sheet(
            String regulation,
            String group,
            String staffId,
            @Nullable BigDecimal pointsBefore,
            @Nullable BigDecimal pointsAfter,
            BigDecimal difference,
            @Nullable Integer placeBefore,
            @Nullable Integer placeAfter,
            List<Change> criteria) {}

    record Fruitless(String regulation, String group, String criterion) {}

    record Change(
            String criterion,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            BigDecimal difference) {}

    static RehearsalJson of(Rehearsal rehearsal) {
        return new RehearsalJson(
                rehearsal.school(),
                rehearsal.period(),
                totals(rehearsal.totals()),
                rehearsal.criteria().stream().map(RehearsalJson::criterion).toList(),
                rehearsal.pay().stream().map(RehearsalJson::person).toList(),
                rehearsal.sheets().stream().map(RehearsalJson::sheet).toList(),
                rehearsal.fruitless().stream()
                        .map(one -> new Fruitless(one.regulation(), one.group(), one.criterion()))
                        .toList());
    }

    private static Totals totals(school.quality.engine.rehearsal.Totals totals) {
        return new Totals(
                totals.gaining(),
                totals.gained().toString(),
                totals.losing(),
                totals.lost().toString(),
                totals.unchanged(),
                totals.unknown(),
                totals.throughTheFund(),
                totals.changedPoints(),
                totals.changedPlaces());
    }

    private static Criterion criterion(CriterionTotal total) {
        return new Criterion(
                total.regulation(),
                total.group(),
                total.criterion(),
                total.people(),
                Exact.plain(total.gained()),
                Exact.plain(total.lost()));
    }

    private static Person person(PayChange pay) {
        return new Person(
                pay.staffId(),
                Exact.plain(pay.pointsBefore()),
                Exact.plain(pay.pointsAfter()),
                Exact.text(pay.before()),
                Exact.text(pay.after()),
                Exact.text(pay.difference()),
                pay.isThroughTheFund());
    }

    private static Sheet sheet(SheetChange sheet) {
        return new Sheet(
                sheet.key().regulation(),
                sheet.key().group(),
                sheet.key().staffId(),
                Exact.plainOrNull(sheet.before()),
                Exact.plainOrNull(sheet.after()),
                Exact.plain(sheet.difference()),
                sheet.placeBefore(),
                sheet.placeAfter(),
                sheet.criteria().stream().map(RehearsalJson::change).toList());
    }

    private static Change change(CriterionChange change) {
        return new Change(
                change.criterion(),
                Exact.plainOrNull(change.before()),
                Exact.plainOrNull(change.after()),
                Exact.plain(change.difference()));
    }
}
