package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.load.TypedTable;
import school.quality.jobs.method.Changes;
import school.quality.jobs.method.MethodChanges;
import school.quality.jobs.method.MethodReport;
import school.quality.jobs.method.MethodTable;
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.method.MethodRows;
import school.quality.jobs.store.results.Schools;

/** Gives one table of the method, settings or norms, out to be read and edited, and takes it back. */
public final class MethodDesk {

    private final MethodTable table;
    private final MethodRows rows;
    private final Schools schools;
    private final Journal journal;
    private final TransactionTemplate transaction;

    MethodDesk(MethodTable table, MethodRows rows, Schools schools, Journal journal, TransactionTemplate transaction) {
        this.table = table;
        this.rows = rows;
        this.schools = schools;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** What a table changed for a school. */
    public record Taken(String school, Changes.Counts counts) {}

    /**
     * Writes what holds for a school into an XLSX or CSV file, by its name.
     *
     * @param school code; empty where there is one school only
     * @param by who asks, as far as known
     * @throws MethodRefused where it cannot be written
     */
    public void write(Path file, Optional<String> school, Locale language, Optional<String> by) {
        boolean workbook = isWorkbook(file);
        Schools.School of = school(school);
        journal.enter(new HandedOut(
                table.dataset().name(), Optional.empty(), List.of(of.code()), workbook ? "XLSX" : "CSV", false, by));
        new MethodReport(table, language).write(rows.inForce(of.schoolId()), workbook, file);
    }

    /**
     * Takes new and changed rows for a school and withdraws those that are marked so: all of them or, where anything is
     * wrong, none.
     *
     * @throws MethodRefused where the school is not clear
     * @throws school.quality.jobs.fault.TableRefused where the file cannot be taken
     * @throws school.quality.jobs.method.RowsRefused with everything that is wrong with its rows
     */
    public Taken take(Path file, Optional<String> school, @Nullable String by) {
        Schools.School of = school(school);
        TypedTable read = MethodChanges.read(file, table);
        return Objects.requireNonNull(transaction.execute(status -> new Taken(of.code(), take(read, of, by))));
    }

    /** The columns that a row consists of, as somebody fills them in. */
    public List<DatasetColumn> columns() {
        return table.kept();
    }

    /** Name of the table, by which faults find their headers. */
    public String name() {
        return table.dataset().name();
    }

    /**
     * What holds for a school, row by row.
     *
     * @param school code
     */
    public List<Shown> rows(String school, Locale language) {
        MethodReport report = new MethodReport(table, language);
        return report.rows(rows.inForce(school(Optional.of(school)).schoolId())).stream()
                .map(row -> shown(row, report))
                .toList();
    }

    /**
     * A row that holds.
     *
     * @param values as they are kept, by column
     * @param words the same as people read them
     * @param isOwn whether the school has entered it; the others are the program's
     */
    public record Shown(Map<String, String> values, Map<String, String> words, boolean isOwn) {}

    /**
     * Takes one row that somebody has typed: new, changed, or withdrawn.
     *
     * @throws school.quality.jobs.method.RowsRefused with everything that is wrong with it
     */
    public Taken enter(Map<String, String> typed, String school, String by) {
        Schools.School of = school(Optional.of(school));
        TypedTable read = MethodChanges.typed(typed, table);
        return Objects.requireNonNull(transaction.execute(status -> new Taken(of.code(), take(read, of, by))));
    }

    private Shown shown(Map<String, String> row, MethodReport report) {
        Map<String, String> words = new LinkedHashMap<>();
        table.dataset().columns().stream()
                .filter(column -> row.containsKey(column.name()))
                .forEach(column -> words.put(column.name(), report.shown(column, row.get(column.name()))));
        return new Shown(row, words, "SCHOOL".equals(row.get("owner")));
    }

    private Changes.Counts take(TypedTable read, Schools.School school, @Nullable String by) {
        rows.claim(school.schoolId());
        Changes changes = new MethodChanges(table, rows.inForce(school.schoolId())).of(read);
        rows.close(changes.closed(), by);
        rows.enter(school.schoolId(), changes.entered(), by);
        return changes.counts();
    }

    private static boolean isWorkbook(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw new MethodRefused(MethodRefused.Code.NO_SUCH_FORM, file.toString());
        }
        return name.endsWith(".xlsx");
    }

    private Schools.School school(Optional<String> code) {
        return SchoolOfStep.of(
                schools,
                code,
                unknown -> new MethodRefused(MethodRefused.Code.NO_SUCH_SCHOOL, unknown),
                number -> new MethodRefused(MethodRefused.Code.WHICH_SCHOOL, number));
    }
}
