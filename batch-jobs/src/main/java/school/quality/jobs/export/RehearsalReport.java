package school.quality.jobs.export;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import school.quality.engine.rehearsal.Rehearsal;
import school.quality.engine.rehearsal.SheetChange;
import school.quality.jobs.sheet.Cell;

/** Who gains and who loses by a new version, by how much and through which criterion. */
final class RehearsalReport implements Report<Rehearsal> {

    private static final String COLUMNS =
            "school period regulation group staffId pointsBefore pointsAfter placeBefore placeAfter"
                    + " changedCriteria amountBefore amountAfter difference throughTheFund";

    private final Words words;

    RehearsalReport(Words words) {
        this.words = words;
    }

    @Override
    public RehearsalJson json(Rehearsal rehearsal) {
        return RehearsalJson.of(rehearsal);
    }

    @Override
    public Table<Rehearsal> table() {
        return new Table<>(Table.columns(words, COLUMNS), this::rows);
    }

    @Override
    public void book(Iterator<Rehearsal> rehearsals, Heading heading, ReportBook book) {
        new RehearsalBook(words, heading, book).write(rehearsals);
    }

    private Stream<List<Cell>> rows(Rehearsal rehearsal) {
        return rehearsal.sheets().stream().map(sheet -> row(rehearsal, sheet));
    }

    private static List<Cell> row(Rehearsal rehearsal, SheetChange sheet) {
        RehearsedPerson person = RehearsedPerson.of(rehearsal, sheet.key().staffId());
        return List.of(
                Cell.text(rehearsal.school()),
                Cell.text(rehearsal.period()),
                Cell.text(sheet.key().regulation()),
                Cell.text(sheet.key().group()),
                Cell.text(sheet.key().staffId()),
                Cell.number(sheet.before()),
                Cell.number(sheet.after()),
                Cell.text(RehearsedPerson.text(sheet.placeBefore())),
                Cell.text(RehearsedPerson.text(sheet.placeAfter())),
                Cell.text(RehearsedPerson.criteria(sheet)),
                person.before(),
                person.after(),
                person.difference(),
                Cell.text(person.isThroughTheFund() ? "+" : ""));
    }
}
