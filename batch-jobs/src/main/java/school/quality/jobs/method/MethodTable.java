package school.quality.jobs.method;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.fault.Fault;

/** A table that the program brings along and in which a school may have rows of its own. */
public abstract class MethodTable {

    static final String WITHDRAW = "withdraw";
    static final String OWNER = "owner";
    static final String ENTERED_BY = "entered_by";
    static final String ENTERED_AT = "entered_at";
    static final String SOURCE = "source";
    static final String VALID_FROM = "valid_from";

    /** Columns that tell something; what is written into them changes nothing. */
    private static final Set<String> ONLY_SHOWN = Set.of(OWNER, ENTERED_BY, ENTERED_AT);

    private final Dataset dataset;

    MethodTable(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Its name, sheet and columns. */
    public Dataset dataset() {
        return dataset;
    }

    /** The columns that a row consists of. */
    public List<DatasetColumn> kept() {
        return read().stream().filter(column -> !column.name().equals(WITHDRAW)).toList();
    }

    /** The columns that count when a file is read. */
    List<DatasetColumn> read() {
        return dataset.columns().stream()
                .filter(column -> !ONLY_SHOWN.contains(column.name()))
                .toList();
    }

    /** What tells a row from another: the values of its key, empty ones as empty texts. */
    List<String> key(Map<String, String> row) {
        return dataset.columns().stream()
                .filter(DatasetColumn::key)
                .map(column -> row.getOrDefault(column.name(), ""))
                .toList();
    }

    /** The rows that the program brings along. */
    abstract List<Map<String, String>> bundled();

    /** The row as it is kept, with what its cells alone do not tell filled in; what is wrong goes to the faults. */
    abstract Map<String, String> checked(Map<String, String> row, Consumer<Fault> faults);

    /** The order in which people find a row. */
    abstract Comparator<Map<String, String>> order();

    /** A value as people read it. */
    String shown(DatasetColumn column, String value, boolean russian) {
        return russian ? column.codes().wordFor(value) : value;
    }
}
