package school.quality.jobs.export;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import school.quality.jobs.store.lists.ListKind;
import school.quality.jobs.store.lists.ListLine;

/** Lists as a workbook: a first sheet that counts them, with a sentence each, and a sheet for each list. */
final class ListBook {

    private final ListCover cover;
    private final Map<ListKind, ListSheet> sheets = new EnumMap<>(ListKind.class);

    ListBook(Words words, ListWords inWords, Set<ListKind> kinds, boolean names, Heading heading, ReportBook book) {
        this.cover = new ListCover(words, inWords, heading, book);
        kinds.forEach(kind -> sheets.put(kind, new ListSheet(kind, names, words, inWords, heading, book)));
    }

    void write(Iterator<ListLine> lines) {
        lines.forEachRemaining(this::take);
        cover.finish();
        sheets.values().forEach(ListSheet::finish);
    }

    private void take(ListLine line) {
        if (line instanceof ListLine.Total total) {
            cover.take(total);
        } else if (line instanceof ListLine.Row row) {
            sheets.get(row.list()).take(row);
        }
    }
}
