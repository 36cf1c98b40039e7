package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
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
