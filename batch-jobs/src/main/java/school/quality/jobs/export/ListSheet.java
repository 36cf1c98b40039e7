package school.quality.jobs.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.store.lists.ListField;
import school.quality.jobs.store.lists.ListKind;
import school.quality.jobs.store.lists.ListLine;

/** The rows of one list. */
final class ListSheet {

    private final ListKind kind;
    private final Words words;
    private final ListWords inWords;
    private final Heading heading;
    private final ReportBook book;
    private final List<ListField> fields;
    private final boolean names;
    private ReportSheet sheet;

    ListSheet(ListKind kind, boolean names, Words words, ListWords inWords, Heading heading, ReportBook book) {
        this.kind = kind;
        this.names = names;
        this.words = words;
        this.inWords = inWords;
        this.heading = heading;
        this.book = book;
        this.fields = kind.fields(names);
        this.sheet = opened();
    }

    void take(ListLine.Row row) {
        if (sheet.nextRow() > SectionSheet.FULL) {
            finish();
            sheet = opened();
        }
        sheet.row(Tone.NORMAL, cells(row));
    }

    void finish() {
        sheet.filterable();
    }

    private ReportSheet opened() {
        List<String> titles = Stream.concat(
                        new Titles(words, heading).of(inWords.title(kind)).stream(), Stream.of(inWords.sentence(kind)))
                .toList();
        return book.sheet(inWords.title(kind), titles, columns());
    }

    private List<ReportColumn> columns() {
        String shown = fields.stream()
                .map(field -> field.code() + ":" + width(field))
                .collect(Collectors.joining(
                        " ", heading.severalSchools() ? "school:12 " : "", names ? "" : " count:12"));
        return ReportColumn.of(words, shown);
    }

    private List<ReportCell> cells(ListLine.Row row) {
        List<ReportCell> cells = new ArrayList<>();
        if (heading.severalSchools()) {
            cells.add(ReportCell.text(row.school()));
        }
        fields.forEach(field -> cells.add(cell(field, row)));
        if (row.count() != null) {
            cells.add(ReportCell.whole(row.count()));
        }
        return cells;
    }

    private ReportCell cell(ListField field, ListLine.Row row) {
        Object cell = row.cells().get(field);
        if (cell instanceof Long number) {
            return ReportCell.whole(number);
        }
        return cell instanceof LocalDate day ? ReportCell.day(day) : ReportCell.text(inWords.shown(field, row));
    }

    private static int width(ListField field) {
        return switch (field) {
            case CLASS, PUPILS, MARK, PLANNED, GIVEN, BEHIND, ABOVE -> 11;
            case INDICATOR, CAPACITY, STUDY_GROUP, PUPIL_ID, STAFF_ID -> 14;
            case CATEGORY, CATEGORY_UNTIL, SCOPE, SCOPE_ID, ASPECT -> 18;
            case SUBJECT, METHOD_UNION, MEASURES -> 26;
            case PUPIL, TEACHER -> 34;
            case REASON -> 60;
        };
    }
}
