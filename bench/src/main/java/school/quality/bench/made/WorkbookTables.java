package school.quality.bench.made;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.sheet.Cell;
import school.quality.jobs.sheet.Column;
import school.quality.jobs.sheet.Format;
import school.quality.jobs.sheet.TableWriter;
import school.quality.jobs.sheet.WorkbookWriter;

/** Writes the rows of one school into a workbook, a sheet a dataset. */
final class WorkbookTables {

    private final WorkbookWriter book;
    private final String school;
    private final Map<String, TableWriter> sheets = new LinkedHashMap<>();

    private WorkbookTables(WorkbookWriter book, String school) {
        this.book = book;
        this.school = school;
    }

    static void write(Path file, String school, Consumer<Tables> rows) {
        WorkbookWriter.write(file, book -> rows.accept(new WorkbookTables(book, school)::row));
    }

    private void row(String dataset, @Nullable Object... values) {
        List<Cell> cells = new ArrayList<>();
        if (!dataset.equals("schools")) {
            cells.add(Cell.text(school));
        }
        for (Object value : values) {
            cells.add(cell(value));
        }
        sheets.computeIfAbsent(dataset, name -> begin(DatasetCatalogue.bundled().dataset(name)))
                .row(cells.toArray(Cell[]::new));
    }

    private TableWriter begin(Dataset dataset) {
        List<Column> columns = new ArrayList<>();
        if (!dataset.name().equals("schools")) {
            columns.add(Column.of(DatasetColumn.SCHOOL.header(), Format.TEXT));
        }
        dataset.columns().forEach(column -> columns.add(Column.of(column.header(), Format.TEXT)));
        return book.sheet(dataset.sheet(), columns);
    }

    private static Cell cell(@Nullable Object value) {
        return value instanceof Integer number
                ? Cell.number(number)
                : Cell.text(Optional.ofNullable(value).map(Object::toString).orElse(""));
    }
}
