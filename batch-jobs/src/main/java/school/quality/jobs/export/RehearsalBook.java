package school.quality.jobs.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.money.Money;
import school.quality.engine.rehearsal.CriterionTotal;
import school.quality.engine.rehearsal.PayChange;
import school.quality.engine.rehearsal.Rehearsal;
import school.quality.engine.rehearsal.SheetChange;
import school.quality.engine.rehearsal.Totals;
import school.quality.jobs.export.ReportCell.Form;
import school.quality.jobs.sheet.Tone;

/** A rehearsal as a workbook: its totals, people with their money, sheets with their criteria, criteria with what they do. */
final class RehearsalBook {

    private static final String SUMMARY =
            "period:16 gaining:12 gained:16 losing:12 lost:16 unchanged:12 unknown:12 throughTheFund:14 changedPoints:14 changedPlaces:14";
    private static final String PEOPLE =
            "period:16 staffId:16 pointsBefore:12 pointsAfter:12 amountBefore:16 amountAfter:16 gained:18 lost:18 throughTheFund:14";
    private static final String SHEETS =
            "period:16 regulation:14 group:20 staffId:16 pointsBefore:12 pointsAfter:12 placeBefore:10 placeAfter:10 changedCriteria:60";
    private static final String CRITERIA = "period:16 regulation:14 group:20 criterion:14 people:10 gained:22 lost:22";

    private final Words words;
    private final Heading heading;
    private final ReportBook book;

    RehearsalBook(Words words, Heading heading, ReportBook book) {
        this.words = words;
        this.heading = heading;
        this.book = book;
    }

    void write(Iterator<Rehearsal> found) {
        List<Rehearsal> rehearsals = new ArrayList<>();
        found.forEachRemaining(rehearsals::add);
        ReportSheet summary = sheet("summary", SUMMARY);
        rehearsals.forEach(one -> summary.row(Tone.NORMAL, summary(one)));
        ReportSheet people = sheet("people", PEOPLE);
        rehearsals.forEach(one -> one.pay().forEach(pay -> people.row(tone(pay.difference()), person(one, pay))));
        ReportSheet sheets = sheet("sheets", SHEETS);
        rehearsals.forEach(one -> one.sheets().forEach(sheet -> sheets.row(Tone.NORMAL, sheet(one, sheet))));
        ReportSheet criteria = sheet("criteria", CRITERIA);
        rehearsals.forEach(one -> one.criteria().forEach(total -> criteria.row(Tone.NORMAL, criterion(one, total))));
        people.bars(6, 7);
        criteria.bars(5, 6);
        List.of(people, sheets, criteria).forEach(ReportSheet::filterable);
    }

    private ReportSheet sheet(String name, String columns) {
        List<String> titles = new Titles(words, heading).of(words.of("title.rehearsal." + name));
        return book.sheet(words.of("sheet.rehearsal." + name), titles, ReportColumn.of(words, columns));
    }

    private static List<ReportCell> summary(Rehearsal rehearsal) {
        Totals totals = rehearsal.totals();
        return List.of(
                ReportCell.text(rehearsal.period()),
                ReportCell.whole(totals.gaining()),
                ReportCell.money(totals.gained()),
                ReportCell.whole(totals.losing()),
                ReportCell.money(totals.lost()),
                ReportCell.whole(totals.unchanged()),
                ReportCell.whole(totals.unknown()),
                ReportCell.whole(totals.throughTheFund()),
                ReportCell.whole(totals.changedPoints()),
                ReportCell.whole(totals.changedPlaces()));
    }

    private List<ReportCell> person(Rehearsal rehearsal, PayChange pay) {
        Money difference = pay.difference();
        return List.of(
                ReportCell.text(rehearsal.period()),
                ReportCell.text(pay.staffId()),
                ReportCell.points(pay.pointsBefore()),
                ReportCell.points(pay.pointsAfter()),
                ReportCell.money(pay.before()),
                ReportCell.money(pay.after()),
                ReportCell.money(positive(difference)),
                ReportCell.money(positive(difference == null ? null : Money.ZERO.minus(difference))),
                ReportCell.text(pay.isThroughTheFund() ? words.of("rehearsal.fund") : null));
    }

    private static List<ReportCell> sheet(Rehearsal rehearsal, SheetChange sheet) {
        return List.of(
                ReportCell.text(rehearsal.period()),
                ReportCell.text(sheet.key().regulation()),
                ReportCell.text(sheet.key().group()),
                ReportCell.text(sheet.key().staffId()),
                ReportCell.number(Form.TWO_DECIMALS, sheet.before()),
                ReportCell.number(Form.TWO_DECIMALS, sheet.after()),
                place(sheet.placeBefore()),
                place(sheet.placeAfter()).as(sheet.changesPlace() ? Tone.WARNING : Tone.NORMAL),
                ReportCell.text(RehearsedPerson.criteria(sheet)));
    }

    private static List<ReportCell> criterion(Rehearsal rehearsal, CriterionTotal total) {
        return List.of(
                ReportCell.text(rehearsal.period()),
                ReportCell.text(total.regulation()),
                ReportCell.text(total.group()),
                ReportCell.text(total.criterion()),
                ReportCell.whole(total.people()),
                ReportCell.points(total.gained()),
                ReportCell.points(total.lost()));
    }

    private static ReportCell place(@Nullable Integer place) {
        return place == null ? ReportCell.empty() : ReportCell.whole(place);
    }

    private static @Nullable Money positive(@Nullable Money money) {
        return money != null && money.isPositive() ? money : null;
    }

    private static Tone tone(@Nullable Money difference) {
        if (difference == null) {
            return Tone.MUTED;
        }
        return difference.isPositive() ? Tone.GOOD : difference.equals(Money.ZERO) ? Tone.NORMAL : Tone.BAD;
    }
}
