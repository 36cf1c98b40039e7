package school.quality.jobs.regulation.book;

import java.util.List;
import java.util.Optional;
import school.quality.jobs.dataset.Spelling;

/**
 * A list of the regulation as a sheet.
 *
 * @param name  the English name, for example {@code criteria}
 * @param title the Russian name of the sheet
 */
record BookSheet(String name, String title, List<BookColumn> columns) {

    BookSheet {
        columns = List.copyOf(columns);
    }

    boolean isNamed(String sheet) {
        String folded = Spelling.folded(sheet);
        return Spelling.folded(name).equals(folded) || Spelling.folded(title).equals(folded);
    }

    Optional<BookColumn> headed(String header) {
        String folded = Spelling.folded(header);
        return columns.stream().filter(column -> column.isNamed(folded)).findFirst();
    }

    BookColumn column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + columnName));
    }

    List<String> columnNames() {
        return columns.stream().map(BookColumn::name).toList();
    }
}
