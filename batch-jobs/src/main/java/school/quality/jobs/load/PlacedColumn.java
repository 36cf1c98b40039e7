package school.quality.jobs.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.fault.Fault;
import school.quality.jobs.sheet.SheetRow;

/**
 * A column of a dataset with its place in a table.
 *
 * @param place from 0; -1 where the table has no such column
 */
record PlacedColumn(DatasetColumn column, int place, CellReader reader) {

    static PlacedColumn of(DatasetColumn column, HeaderRow header) {
        return new PlacedColumn(column, header.place(column), CellReader.remembering(column));
    }

    String name() {
        return column.name();
    }

    boolean mustBeFilled() {
        return column.required() && column.key();
    }

    /** The cell as it stood in the file; null if it is empty or there is no such column. */
    @Nullable
    String cell(SheetRow row) {
        return place < 0 ? null : row.cell(place);
    }

    /** The value in its one stored form; null if the cell is empty or at fault. */
    @Nullable
    String value(SheetRow row, List<Fault> faults) {
        return TypedCell.value(cell(row), column, reader, faults::add);
    }
}
