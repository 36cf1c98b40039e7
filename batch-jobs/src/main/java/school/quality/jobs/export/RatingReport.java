package school.quality.jobs.export;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;
import school.quality.rules.Programme;

/** Sheets of teachers with their places and the ground of every point; staff numbers, no names. */
final class RatingReport implements Report<RatedSheet> {

    private static final String SHEET = "school period regulation version group staffId place sheetPoints";
    private static final String LINE = "section criterion clause title status value points reason";

    private final Words words;
    private final Reasons reasons;

    RatingReport(Words words, Programme programme) {
        this.words = words;
        this.reasons = new Reasons(words, programme);
    }

    @Override
    public SheetJson json(RatedSheet sheet) {
        return SheetJson.of(sheet, reasons);
    }

    @Override
    public Table<RatedSheet> table() {
        return new Table<>(Table.columns(words, SHEET + " " + LINE), this::rows);
    }

    @Override
    public void book(Iterator<RatedSheet> sheets, Heading heading, ReportBook book) {
        new RatingBook(words, reasons, heading, book).write(sheets);
    }

    /** A sheet without criteria keeps a row, so that nobody is lost. */
    private Stream<List<Cell>> rows(RatedSheet sheet) {
        return sheet.criteria().isEmpty()
                ? Stream.of(row(sheet, Collections.emptyList()))
                : sheet.criteria().stream().map(line -> row(sheet, cells(line)));
    }

    private static List<Cell> row(RatedSheet sheet, List<Cell> line) {
        Stream<Cell> head = Stream.of(
                Cell.text(sheet.school()),
                Cell.text(sheet.period()),
                Cell.text(sheet.regulation()),
                Cell.number(sheet.version()),
                Cell.text(sheet.group()),
                Cell.text(sheet.staffId()),
                Cell.number(sheet.place()),
                Cell.number(Exact.plain(sheet.points())));
        return Stream.concat(head, line.stream()).toList();
    }

    private List<Cell> cells(RatedCriterion line) {
        return List.of(
                Cell.text(line.section()),
                Cell.text(line.code()),
                Cell.text(line.clause()),
                Cell.text(line.title()),
                Cell.text(line.status().name()),
                Cell.number(Exact.plainOrNull(line.value())),
                Cell.number(Exact.plain(line.points())),
                Cell.text(reasons.ofLine(line)));
    }
}
