package school.quality.jobs.export;

import java.util.Iterator;
import java.util.List;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.jobs.sheet.Tone;

/** Allowances as a workbook: a summary of the funds and a list for each category of staff. */
final class AllowanceBook {

    private final Words words;
    private final Terms terms;
    private final Reasons reasons;
    private final Heading heading;
    private final ReportBook book;
    private final ReportSheet summary;

    AllowanceBook(Words words, Reasons reasons, Heading heading, ReportBook book) {
        this.words = words;
        this.terms = new Terms(words);
        this.reasons = reasons;
        this.heading = heading;
        this.book = book;
        this.summary = book.sheet(
                words.of("sheet.summary"),
                new Titles(words, heading).of(words.of("title.allowances")),
                ReportColumn.of(
                        words,
                        "school:10 regulation:12 staffCategory:34 fund:16 distributable:18 pointValue:14"
                                + " distributed:16 undistributed:18 people:10 paid:14"));
    }

    void write(Iterator<AllowanceList> lists) {
        lists.forEachRemaining(list -> {
            summary.row(list.fund() == null ? Tone.WARNING : Tone.NORMAL, summed(list));
            AllowanceSheet rows = new AllowanceSheet(words, reasons, list);
            rows.write(opened(list, rows.columns()));
        });
    }

    private List<ReportCell> summed(AllowanceList list) {
        return List.of(
                ReportCell.text(list.school()),
                ReportCell.text(list.regulation()),
                ReportCell.text(terms.staffCategory(list.category())),
                ReportCell.money(list.fund()),
                ReportCell.money(list.distributable()),
                ReportCell.money(list.pointValue()),
                ReportCell.money(list.distributed()),
                ReportCell.money(list.undistributed()),
                ReportCell.whole(list.rows().size()),
                ReportCell.whole(paid(list)));
    }

    private static long paid(AllowanceList list) {
        return list.rows().stream()
                .map(Allowance::amount)
                .filter(amount -> amount != null && amount.isPositive())
                .count();
    }

    private ReportSheet opened(AllowanceList list, List<ReportColumn> columns) {
        String category = terms.staffCategory(list.category());
        String name = heading.severalSchools() ? list.school() + " " + category : category;
        String title = words.of("title.allowanceList", category, list.regulation());
        return book.sheet(name, List.of(title, list.school() + ", " + list.period()), columns);
    }
}
