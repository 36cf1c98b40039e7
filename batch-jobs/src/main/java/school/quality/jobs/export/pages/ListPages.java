package school.quality.jobs.export.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import school.quality.jobs.export.ListWords;
import school.quality.jobs.export.Words;
import school.quality.jobs.store.lists.ListField;
import school.quality.jobs.store.lists.ListKind;
import school.quality.jobs.store.lists.ListLine;
import school.quality.rules.Programme;

/** Lays out lists behind figures. */
public final class ListPages {

    private static final int MOST_ROWS = 200;

    private final Words words;
    private final ListWords inWords;

    public ListPages(Programme programme, Locale language) {
        this.words = new Words(language);
        this.inWords = new ListWords(words, programme);
    }

    /** @param names whether the rows name people or count them */
    public ListPage of(ListKind list, List<ListLine.Row> rows, boolean names) {
        List<ListField> fields = list.fields(names);
        return new ListPage(
                list.name(),
                inWords.title(list),
                inWords.sentence(list),
                columns(fields, names),
                rows.stream().limit(MOST_ROWS).map(row -> cells(fields, row)).toList(),
                rows.size());
    }

    private List<String> columns(List<ListField> fields, boolean names) {
        List<String> columns = new ArrayList<>(
                fields.stream().map(field -> words.of("column." + field.code())).toList());
        if (!names) {
            columns.add(words.of("column.count"));
        }
        return columns;
    }

    private List<String> cells(List<ListField> fields, ListLine.Row row) {
        List<String> cells = new ArrayList<>(
                fields.stream().map(field -> inWords.shown(field, row)).toList());
        if (row.count() != null) {
            cells.add(row.count().toString());
        }
        return cells;
    }
}
