package school.quality.jobs.load;

import java.util.ArrayList;
import java.util.Arrays;
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

    private final Dataset dataset;
    private final Optional<String> onlySchool;
    private final List<RowRule> rules;
    private final List<PlacedColumn> columns;
    private final PlacedColumn school;
    private final boolean schoolIsOwnColumn;
    private final RowDigest digest = new RowDigest();

    /** @param onlySchool the school that the load is for, if it is for one */
    RowReader(Dataset dataset, HeaderRow header, Optional<String> onlySchool) {
        this.dataset = dataset;
        this.onlySchool = onlySchool;
        this.rules = RowRules.of(dataset.name());
        this.columns = dataset.columns().stream()
                .map(column -> PlacedColumn.of(column, header))
                .toList();
        this.school = PlacedColumn.of(SCHOOL, header);
        this.schoolIsOwnColumn = dataset.has(SCHOOL.name());
    }

    /** The row with all its faults at once. */
    StagedRow read(SheetRow row) {
        List<Fault> faults = new ArrayList<>(0);
        List<@Nullable String> values = values(row, faults);
        boolean keyed = keyIsWhole(values);
        RowValues whole = new RowValues(dataset, values);
        RowConventions.apply(dataset.name(), whole);
        for (RowRule rule : rules) {
            rule.brokenBy(whole)
                    .filter(broken -> faults.stream().noneMatch(fault -> isAboutOneOf(broken, fault)))
                    .ifPresent(faults::add);
        }
        String code = school(row, whole, faults);
        return new StagedRow(
                row.number(),
                0,
                code,
                keyed ? digest.ofKey(dataset, values) : null,
                digest.ofValues(values),
                cells(row, values, code),
                faults.isEmpty() ? null : RowJson.faults(faults),
                values);
    }

    /** A cell that cannot be read is not empty: of the other one no rule about both says anything. */
    private static boolean isAboutOneOf(Fault broken, Fault ofCell) {
        return ofCell.column() != null
                && (ofCell.column().equals(broken.column())
                        || ofCell.column().equals(broken.details().get("other_column")));
    }

    private List<@Nullable String> values(SheetRow row, List<Fault> faults) {
        @Nullable String[] values = new String[columns.size()];
        for (int place = 0; place < values.length; place++) {
            values[place] = columns.get(place).value(row, faults);
        }
        return Arrays.asList(values);
    }

    /** A key cell that is empty where it must not be, or unreadable, leaves the row without a key. */
    private boolean keyIsWhole(List<@Nullable String> values) {
        for (int place = 0; place < columns.size(); place++) {
            if (values.get(place) == null && columns.get(place).mustBeFilled()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String school(SheetRow row, RowValues values, List<Fault> faults) {
        String named = schoolIsOwnColumn ? values.text(SCHOOL.name()).orElse(null) : school.value(row, faults);
        if (named != null && onlySchool.isPresent() && !onlySchool.get().equals(named)) {
            faults.add(Fault.in(SCHOOL.name(), FaultCode.OTHER_SCHOOL, named, Map.of("expected", onlySchool.get())));
            return null;
        }
        return named == null ? onlySchool.orElse(null) : named;
    }

    /** Most cells stand in the file as they are stored; only the others are kept beside the values. */
    private @Nullable String cells(SheetRow row, List<@Nullable String> values, @Nullable String code) {
        Map<String, @Nullable String> cells = null;
        String named = school.cell(row);
        if (!schoolIsOwnColumn && named != null && !named.equals(code)) {
            cells = new LinkedHashMap<>();
            cells.put(SCHOOL.name(), named);
        }
        for (int place = 0; place < columns.size(); place++) {
            String cell = columns.get(place).cell(row);
            if (cell == null ? values.get(place) != null : !cell.equals(values.get(place))) {
                cells = cells == null ? new LinkedHashMap<>() : cells;
                cells.put(columns.get(place).name(), cell);
            }
        }
        return cells == null ? null : RowJson.cells(cells);
    }
}
