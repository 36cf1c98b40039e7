package school.quality.jobs.export;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.store.journal.JournalEntry;

/** The journal of changes: a row an entry, all that is hashed and the hash itself. */
final class JournalReport implements Report<JournalEntry> {

    private static final String COLUMNS =
            "school entry madeAt change by period about wasBefore isAfter previousHash hash";
    private static final String WIDTHS =
            "school:10 entry:8 madeAt:28 change:22 by:20 period:12 about:30 wasBefore:40 isAfter:60 previousHash:66 hash:66";

    private final Words words;

    JournalReport(Words words) {
        this.words = words;
    }

    @Override
    public Object json(JournalEntry entry) {
        return entry;
    }

    @Override
    public Table<JournalEntry> table() {
        return new Table<>(
                Table.columns(words, COLUMNS),
                entry -> Stream.of(texts(entry).map(Cell::text).toList()));
    }

    @Override
    public void book(Iterator<JournalEntry> entries, Heading heading, ReportBook book) {
        ReportSheet sheet = book.sheet(
                words.of("sheet.journal"), List.of(words.of("title.journal")), ReportColumn.of(words, WIDTHS));
        entries.forEachRemaining(entry ->
                sheet.row(Tone.NORMAL, texts(entry).map(ReportCell::text).toList()));
        sheet.filterable();
    }

    private static Stream<String> texts(JournalEntry entry) {
        return Stream.of(
                        entry.school(),
                        entry.number(),
                        entry.madeAt(),
                        entry.kind(),
                        entry.by(),
                        entry.period(),
                        entry.subject(),
                        entry.before(),
                        entry.after(),
                        entry.previous(),
                        entry.hash())
                .map(field -> Objects.toString(field, ""));
    }
}
