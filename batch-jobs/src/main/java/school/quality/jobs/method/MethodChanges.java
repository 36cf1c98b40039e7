package school.quality.jobs.method;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.fault.Fault;
import school.quality.jobs.fault.FaultCode;
import school.quality.jobs.load.TypedTable;
import school.quality.jobs.load.TypedTable.TypedRow;
import school.quality.jobs.store.loading.RowFault;
import school.quality.jobs.store.method.OwnRow;

/** Compares a table with what holds for a school and finds what it changes. */
public final class MethodChanges {

    private final MethodTable table;
    private final Map<List<String>, OwnRow> own;
    private final Map<List<String>, Map<String, String>> bundled;
    private final Map<List<String>, TypedRow> seen = new HashMap<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final List<Map<String, String>> entered = new ArrayList<>();
    private final List<Long> closed = new ArrayList<>();
    private int changed;
    private int withdrawn;
    private int same;

    /** @param own rows of the school that are in force */
    public MethodChanges(MethodTable table, List<OwnRow> own) {
        this.table = table;
        this.own = own.stream().collect(Collectors.toMap(row -> table.key(row.values()), Function.identity()));
        this.bundled = table.bundled().stream().collect(Collectors.toMap(table::key, Function.identity()));
    }

    /** Reads the table of a file; see {@link #of}. */
    public static TypedTable read(Path file, MethodTable table) {
        return TypedTable.read(file, table.dataset(), table.read());
    }

    /** Reads one row that somebody has typed, by the English names of the columns. */
    public static TypedTable typed(Map<String, String> row, MethodTable table) {
        return TypedTable.typed(table.dataset().name(), table.read(), row);
    }

    /** @throws RowsRefused with everything that is wrong, if anything is */
    public Changes of(TypedTable file) {
        file.rows().forEach(row -> take(row, file));
        if (!faults.isEmpty()) {
            throw new RowsRefused(faults);
        }
        int added = entered.size() - changed;
        return new Changes(entered, closed, new Changes.Counts(added, changed, withdrawn, same));
    }

    private void take(TypedRow row, TypedTable file) {
        List<Fault> wrong = new ArrayList<>(row.faults());
        Map<String, String> kept =
                new LinkedHashMap<>(table.checked(row.values(), fault -> addUnlessUnreadable(fault, wrong)));
        boolean withdraw = "true".equals(kept.remove(MethodTable.WITHDRAW));
        if (wrong.isEmpty()) {
            take(row, kept, withdraw, file, wrong::add);
        }
        wrong.forEach(fault -> faults.add(located(fault, row, file)));
    }

    /** Of a cell that cannot be read nothing more is to be said. */
    private static void addUnlessUnreadable(Fault fault, List<Fault> faults) {
        if (faults.stream().noneMatch(other -> Objects.equals(other.column(), fault.column()))) {
            faults.add(fault);
        }
    }

    private void take(
            TypedRow row, Map<String, String> kept, boolean withdraw, TypedTable file, Consumer<Fault> wrong) {
        List<String> key = table.key(kept);
        TypedRow other = seen.putIfAbsent(key, row);
        @Nullable OwnRow mine = own.get(key);
        if (other != null) {
            wrong.accept(twice(other, file));
        } else if (withdraw && mine == null) {
            wrong.accept(Fault.in(MethodTable.WITHDRAW, FaultCode.NOTHING_TO_WITHDRAW, null));
        } else if (withdraw) {
            withdrawn++;
            closed.add(Objects.requireNonNull(mine).rowId());
        } else {
            compare(kept, mine, bundled.get(key));
        }
    }

    private void compare(Map<String, String> row, @Nullable OwnRow mine, @Nullable Map<String, String> programs) {
        Optional<Map<String, String>> holds =
                Optional.ofNullable(mine).map(OwnRow::values).or(() -> Optional.ofNullable(programs));
        if (holds.filter(there -> saysTheSame(row, there)).isPresent()) {
            same++;
            return;
        }
        entered.add(row);
        if (mine != null) {
            changed++;
            closed.add(mine.rowId());
        }
    }

    /** A file without sources does not take them away. */
    private static boolean saysTheSame(Map<String, String> row, Map<String, String> there) {
        Map<String, String> said = new HashMap<>(there);
        said.putAll(row);
        said.keySet().removeIf(column -> !row.containsKey(column) && !column.equals(MethodTable.SOURCE));
        return said.equals(there);
    }

    private static Fault twice(TypedRow other, TypedTable file) {
        Map<String, String> place =
                Map.of("file", file.file(), "sheet", file.sheet(), "row", Integer.toString(other.number()));
        return new Fault(FaultCode.KEY_TWICE, null, null, place);
    }

    private RowFault located(Fault fault, TypedRow row, TypedTable file) {
        return new RowFault(
                file.file(),
                file.sheet(),
                table.dataset().name(),
                row.number(),
                fault.code().number(),
                fault.column(),
                fault.value(),
                fault.details());
    }
}
