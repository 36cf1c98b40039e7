package school.quality.jobs.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.fault.NoteCode;
import school.quality.jobs.sheet.SheetRow;

/** Which column of a dataset stands where in a table of a file. */
final class HeaderRow {

    private final Dataset dataset;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Integer> unheaded = new LinkedHashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private final Set<String> twice = new LinkedHashSet<>();
    private final int width;

    private HeaderRow(Dataset dataset, int width) {
        this.dataset = dataset;
        this.width = width;
    }

    static HeaderRow of(Dataset dataset, SheetRow row) {
        HeaderRow header = new HeaderRow(dataset, row.cells().size());
        for (int place = 0; place < row.cells().size(); place++) {
            header.take(place, CellText.of(row.cell(place)));
        }
        return header;
    }

    private void take(int place, @Nullable String name) {
        if (name == null) {
            unheaded.add(place);
            return;
        }
        Optional<DatasetColumn> column = dataset.columnHeaded(name);
        if (column.isPresent()) {
            if (places.putIfAbsent(column.get().name(), place) != null) {
                twice.add(column.get().header());
            }
        } else if (!Aside.isHeader(name)) {
            unknown.add(name);
        }
    }

    /** Where a column stands, from 0; -1 if the file has no such column. */
    int place(DatasetColumn column) {
        return places.getOrDefault(column.name(), -1);
    }

    /** The cell of a column as it stood in the file; null if it is empty or the file has no such column. */
    @Nullable
    String cell(SheetRow row, DatasetColumn column) {
        Integer place = places.get(column.name());
        return place == null ? null : row.cell(place);
    }

    /** Whether a row says something where no header tells what it is. */
    boolean hasCellsWithoutHeader(SheetRow row) {
        if (unheaded.isEmpty() && row.cells().size() <= width) {
            return false;
        }
        return IntStream.range(0, row.cells().size())
                .filter(place -> place >= width || unheaded.contains(place))
                .anyMatch(place -> CellText.of(row.cell(place)) != null);
    }

    List<String> unknownNames() {
        return unknown;
    }

    /** Why no row of the table can be taken, if so, with the columns concerned. */
    Optional<Map.Entry<NoteCode, String>> refusal() {
        if (!twice.isEmpty()) {
            return Optional.of(Map.entry(NoteCode.COLUMN_TWICE, String.join(", ", twice)));
        }
        List<String> missing = dataset.columnsThatMustBeInHeader().stream()
                .filter(column -> !places.containsKey(column.name()))
                .map(DatasetColumn::header)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.entry(NoteCode.KEY_COLUMNS_MISSING, String.join(", ", missing)));
    }
}
