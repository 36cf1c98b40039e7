package school.quality.jobs.load;

import java.util.Map;
import java.util.Optional;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.fault.Note;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.TableRows;

/**
 * A table of a file of which the header has been read and the rows have not. Unpacking a sheet is dear, so whoever reads the
 * rows goes on where the header ends.
 */
final class OpenTable implements AutoCloseable {

    private final SourceFile file;
    private final KnownTable table;
    private final TableRows rows;
    private final Optional<HeaderRow> header;

    private OpenTable(SourceFile file, KnownTable table, TableRows rows, Optional<HeaderRow> header) {
        this.file = file;
        this.table = table;
        this.rows = rows;
        this.header = header;
    }

    /** @throws school.quality.jobs.sheet.UnreadableFile where the file is at fault */
    static OpenTable of(SourceFile file, KnownTable table) {
        TableRows rows = file.rows(table.name());
        try {
            return new OpenTable(
                    file,
                    table,
                    rows,
                    rows.hasNext() ? Optional.of(HeaderRow.of(table.dataset(), rows.next())) : Optional.empty());
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    SourceFile file() {
        return file;
    }

    String name() {
        return table.name();
    }

    Dataset dataset() {
        return table.dataset();
    }

    /** Empty where the table has no row at all. */
    Optional<HeaderRow> header() {
        return header;
    }

    /** Those that follow the header. */
    TableRows rows() {
        return rows;
    }

    /** Why no row of the table can be taken, if so. */
    Optional<Note> refusal() {
        return header.flatMap(HeaderRow::refusal)
                .map(why -> Note.about(file.name(), table.name(), why.getKey(), Map.of("columns", why.getValue())));
    }

    @Override
    public void close() {
        rows.close();
    }
}
