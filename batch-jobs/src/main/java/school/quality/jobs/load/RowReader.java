package school.quality.jobs.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.dataset.RowDigest;
import school.quality.jobs.fault.Fault;
import school.quality.jobs.fault.FaultCode;
import school.quality.jobs.sheet.SheetRow;
import school.quality.jobs.store.loading.StagedRow;

/** Reads the rows of one table: every cell as a value of its column, every rule that needs only the row. */
final class RowReader {

    private static final DatasetColumn SCHOOL = DatasetColumn.SCHOOL;
    private static final CellReader SCHOOL_READER = CellReader.of(SCHOOL);

    private final Dataset dataset;
    private final HeaderRow header;
    private final Optional<String> onlySchool;
    private final List<RowRule> rules;
    private final Map<DatasetColumn, CellReader> readers = new LinkedHashMap<>();
    private final RowDigest digest = new RowDigest();

    /** @param onlySchool the school that the load is for, if it is for one */
    RowReader(Dataset dataset, HeaderRow header, Optional<String> onlySchool) {
        this.dataset = dataset;
        this.header = header;
        this.onlySchool = onlySchool;
        this.rules = RowRules.of(dataset.name());
        dataset.columns().forEach(column -> readers.put(column, CellReader.of(column)));
    }

    /** The row with all its faults at once. */
    StagedRow read(SheetRow row) {
        List<Fault> faults = new ArrayList<>();
        List<@Nullable String> values = new ArrayList<>(readers.size());
        readers.forEach((column, reader) -> values.add(value(row, column, reader, faults)));
        boolean keyed = keyIsWhole(values);
        RowValues whole = new RowValues(dataset, values);
        RowConventions.apply(dataset.name(), whole);
        rules.forEach(rule -> rule.brokenBy(whole).ifPresent(faults::add));
        String school = school(row, whole, faults);
        return new StagedRow(
                row.number(),
                0,
                school,
                keyed ? digest.ofKey(dataset, values) : null,
                digest.ofValues(values),
                RowJson.cells(cells(row)),
                faults.isEmpty() ? null : RowJson.faults(faults),
                values);
    }

    private @Nullable String value(SheetRow row, DatasetColumn column, CellReader reader, List<Fault> faults) {
        return TypedCell.value(header.cell(row, column), column, reader, faults::add);
    }

    /** A key cell that is empty where it must not be, or unreadable, leaves the row without a key. */
    private boolean keyIsWhole(List<@Nullable String> values) {
        for (int place = 0; place < values.size(); place++) {
            DatasetColumn column = dataset.columns().get(place);
            if (column.required() && column.key() && values.get(place) == null) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String school(SheetRow row, RowValues values, List<Fault> faults) {
        String named = dataset.has(SCHOOL.name())
                ? values.text(SCHOOL.name()).orElse(null)
                : value(row, SCHOOL, SCHOOL_READER, faults);
        if (named != null && onlySchool.isPresent() && !onlySchool.get().equals(named)) {
            faults.add(Fault.in(SCHOOL.name(), FaultCode.OTHER_SCHOOL, named, Map.of("expected", onlySchool.get())));
            return null;
        }
        return named == null ? onlySchool.orElse(null) : named;
    }

    private Map<String, String> cells(SheetRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        putCell(cells, row, SCHOOL);
        dataset.columns().forEach(column -> putCell(cells, row, column));
        return cells;
    }

    private void putCell(Map<String, String> cells, SheetRow row, DatasetColumn column) {
        String cell = header.cell(row, column);
        if (cell != null) {
            cells.put(column.name(), cell);
        }
    }
}
