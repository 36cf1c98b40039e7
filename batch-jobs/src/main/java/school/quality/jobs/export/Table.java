package school.quality.jobs.export;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Column;
import school.quality.jobs.sheet.Format;
import school.quality.jobs.sheet.TableWriter;
import school.quality.jobs.sheet.Tone;

/**
 * Results as one flat table.
 *
 * @param rows of one item, none or several
 */
record Table<T>(List<Column> columns, Function<T, Stream<List<Cell>>> rows) {

    Table {
        columns = List.copyOf(columns);
    }

    /** Columns by their names in the bundle, for example {@code school period}; numbers in them keep their decimals. */
    static List<Column> columns(Words words, String names) {
        return Stream.of(names.split(" "))
                .map(name -> Column.of(words.of("column." + name), Format.TEXT))
                .toList();
    }

    void write(Iterator<T> items, TableWriter writer) {
        items.forEachRemaining(item -> rows.apply(item).forEach(row -> writer.row(Tone.NORMAL, row)));
    }
}
