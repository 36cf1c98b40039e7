package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import school.quality.engine.money.Money;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.store.CorrectedPerson;

/** What a correction of a paid period changes: per person the difference by cause; staff numbers, no names. */
final class CorrectionReport implements Report<CorrectedPerson> {

    private static final String COLUMNS =
            "school period version staffId pointsBefore pointsAfter before after difference"
                    + " byData byRule byDecision coefficient ownUnchanged";

    private final Words words;

    CorrectionReport(Words words) {
        this.words = words;
    }

    /** As other programs read it; sums are text, as in the lists of allowances. */
    record Row(
            String school,
            String period,
            int version,
            String staffId,
            BigDecimal pointsBefore,
            BigDecimal pointsAfter,
            String before,
            String after,
            String difference,
            String byData,
            String byRule,
            String byDecision,
            String coefficient,
            boolean ownUnchanged) {}

    @Override
    public Row json(CorrectedPerson person) {
        return new Row(
                person.school(),
                person.period(),
                person.version(),
                person.staffId(),
                Exact.plain(person.pointsBefore()),
                Exact.plain(person.pointsAfter()),
                person.before().toString(),
                person.after().toString(),
                person.difference().toString(),
                person.byData().toString(),
                person.byRule().toString(),
                person.byDecision().toString(),
                person.coefficient().toString(),
                person.ownUnchanged());
    }

    @Override
    public Table<CorrectedPerson> table() {
        return new Table<>(Table.columns(words, COLUMNS), person -> Stream.of(cells(person)));
    }

    @Override
    public void book(Iterator<CorrectedPerson> people, Heading heading, ReportBook book) {
        ReportSheet sheet = book.sheet(
                words.of("sheet.correction"),
                new Titles(words, heading).of(words.of("title.correction")),
                ReportColumn.of(
                        words,
                        "staffId:18 version:10 pointsBefore:12 pointsAfter:12 before:16 after:16 difference:16 byData:16"
                                + " byRule:16 byDecision:16 coefficient:16 ownUnchanged:30"));
        int first = sheet.nextRow();
        Sums sums = new Sums();
        people.forEachRemaining(person -> {
            sheet.row(person.ownUnchanged() ? Tone.MUTED : Tone.NORMAL, shown(person));
            sums.add(person);
        });
        sheet.filterable();
        sheet.row(Tone.TOTAL, sums.cells(words.of("total"), first));
    }

    private static List<Cell> cells(CorrectedPerson person) {
        return List.of(
                Cell.text(person.school()),
                Cell.text(person.period()),
                Cell.number(BigDecimal.valueOf(person.version())),
                Cell.text(person.staffId()),
                Cell.number(Exact.plain(person.pointsBefore())),
                Cell.number(Exact.plain(person.pointsAfter())),
                Exact.sum(person.before()),
                Exact.sum(person.after()),
                Exact.sum(person.difference()),
                Exact.sum(person.byData()),
                Exact.sum(person.byRule()),
                Exact.sum(person.byDecision()),
                Exact.sum(person.coefficient()),
                Cell.text(Boolean.toString(person.ownUnchanged())));
    }

    private List<ReportCell> shown(CorrectedPerson person) {
        return List.of(
                ReportCell.text(person.staffId()),
                ReportCell.whole(person.version()),
                ReportCell.points(person.pointsBefore()),
                ReportCell.points(person.pointsAfter()),
                ReportCell.money(person.before()),
                ReportCell.money(person.after()),
                ReportCell.money(person.difference()),
                ReportCell.money(person.byData()),
                ReportCell.money(person.byRule()),
                ReportCell.money(person.byDecision()),
                ReportCell.money(person.coefficient()),
                ReportCell.text(person.ownUnchanged() ? words.of("correction.throughFund") : ""));
    }

    /** Totals under the columns of money. */
    private static final class Sums {

        private Money before = Money.ZERO;
        private Money after = Money.ZERO;
        private Money byData = Money.ZERO;
        private Money byRule = Money.ZERO;
        private Money byDecision = Money.ZERO;
        private Money coefficient = Money.ZERO;

        void add(CorrectedPerson person) {
            before = before.plus(person.before());
            after = after.plus(person.after());
            byData = byData.plus(person.byData());
            byRule = byRule.plus(person.byRule());
            byDecision = byDecision.plus(person.byDecision());
            coefficient = coefficient.plus(person.coefficient());
        }

        List<ReportCell> cells(String label, int first) {
            Stream<ReportCell> head =
                    Stream.of(ReportCell.text(label), ReportCell.empty(), ReportCell.empty(), ReportCell.empty());
            Stream<ReportCell> sums = Stream.of(
                            before, after, after.minus(before), byData, byRule, byDecision, coefficient)
                    .map(sum -> ReportCell.sum(first, sum));
            return Stream.concat(head, sums).toList();
        }
    }
}
