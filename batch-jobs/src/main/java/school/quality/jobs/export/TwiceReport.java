package school.quality.jobs.export;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import school.quality.jobs.review.Claim;
import school.quality.jobs.review.ClaimedItem;
import school.quality.jobs.review.ClaimedTwice;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Tone;

/** What is claimed more than once: a row a claim, all claims of one thing together under one number. */
final class TwiceReport implements Report<TwiceReport.Found> {

    private static final String COLUMNS =
            "school period twiceNumber twiceKind dataset event date pupilId staffId regulation"
                    + " group criterion clause points file sheet row";

    private final Words words;
    private final Reasons reasons;

    /** @param number tells one doubled claim of the report from the next, from 1 */
    record Found(String school, String period, int number, ClaimedTwice twice) {}

    TwiceReport(Words words, Reasons reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    @Override
    public TwiceJson json(Found found) {
        return TwiceJson.of(found.school(), found.period(), found.twice());
    }

    @Override
    public Table<Found> table() {
        return new Table<>(Table.columns(words, COLUMNS), this::rows);
    }

    @Override
    public void book(Iterator<Found> items, Heading heading, ReportBook book) {
        ReportSheet sheet = book.sheet(
                words.of("sheet.twice"),
                new Titles(words, heading).of(words.of("title.twice")),
                ReportColumn.of(
                        words,
                        "school:10 twiceNumber:8 twiceKind:26 dataset:26 event:50 date:12 pupilId:14 staffId:14 regulation:12"
                                + " group:18 criterion:12 clause:10 points:10 file:26 sheet:20 row:8"));
        items.forEachRemaining(found -> claims(found).forEach(line -> sheet.row(Tone.NORMAL, line)));
        sheet.filterable();
    }

    private Stream<List<Cell>> rows(Found found) {
        return found.twice().items().stream()
                .flatMap(item -> item.claims().stream().map(claim -> row(found, item, claim)));
    }

    private static List<Cell> row(Found found, ClaimedItem item, Claim claim) {
        return List.of(
                Cell.text(found.school()),
                Cell.text(found.period()),
                Cell.number(found.number()),
                Cell.text(found.twice().kind().name()),
                Cell.text(item.dataset()),
                Cell.text(item.name()),
                Cell.text(item.on().toString()),
                Cell.text(item.pupilId()),
                Cell.text(claim.staffId()),
                Cell.text(claim.regulation()),
                Cell.text(claim.group()),
                Cell.text(claim.criterion()),
                Cell.text(claim.clause()),
                Cell.number(Exact.plain(claim.points())),
                Cell.text(item.row().file()),
                Cell.text(item.row().sheet()),
                Cell.number(item.row().sourceRow()));
    }

    private Stream<List<ReportCell>> claims(Found found) {
        return found.twice().items().stream()
                .flatMap(item -> item.claims().stream().map(claim -> cells(found, item, claim)));
    }

    private List<ReportCell> cells(Found found, ClaimedItem item, Claim claim) {
        return List.of(
                ReportCell.text(found.school()),
                ReportCell.whole(found.number()),
                ReportCell.text(words.of("twice." + found.twice().kind())),
                ReportCell.text(reasons.dataset(item.dataset())),
                ReportCell.text(item.name()),
                ReportCell.day(item.on()),
                ReportCell.text(item.pupilId()),
                ReportCell.text(claim.staffId()),
                ReportCell.text(claim.regulation()),
                ReportCell.text(claim.group()),
                ReportCell.text(claim.criterion()),
                ReportCell.text(claim.clause()),
                ReportCell.points(claim.points()),
                ReportCell.text(item.row().file()),
                ReportCell.text(item.row().sheet()),
                ReportCell.whole(item.row().sourceRow()));
    }
}
