package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.columnsOf;
import static school.quality.jobs.store.loading.Sql.quoted;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import school.quality.jobs.dataset.Dataset;

/** Rows of one table of a new school on their way to where they stay. */
public final class PassingRows {

    private static final int FULL = 1 << 18;

    /** Their rows are looked at one by one while a load is settled: who is known, what was said, where there is none. */
    private static final Set<String> STAGED = Set.of(
            "schools",
            "periods",
            "staff",
            "classes",
            "pupils",
            SheetEntryNotes.DATASET,
            "complaints",
            "offences",
            "injuries",
            "sanctions",
            "achievements");

    private final StoreLine line;
    private final NewSchool school;
    private final Dataset dataset;
    private final long sourceId;
    private final String schema;
    private final NotedReferences references;
    private CopyBlock rows = new CopyBlock(FULL);
    private CopyBlock cells = new CopyBlock(FULL);
    private int taken;
    private boolean schoolNamed;

    PassingRows(StoreLine line, NewSchool school, Dataset dataset, long sourceId, String schema) {
        this.line = line;
        this.school = school;
        this.dataset = dataset;
        this.sourceId = sourceId;
        this.schema = schema;
        this.references = new NotedReferences(dataset);
    }

    /** Whether rows of a dataset can be stored before the load is settled. */
    public static boolean suit(Dataset dataset) {
        return !STAGED.contains(dataset.name());
    }

    /** Takes a row that is without fault as far as can be seen from it alone, if it is one of the school. */
    boolean take(StagedRow row) {
        if (row.faults() != null
                || row.key() == null
                || !school.code().equals(row.school())
                || taken > 0 && row.schoolNamed() != schoolNamed) {
            return false;
        }
        schoolNamed = row.schoolNamed();
        store(row);
        if (row.cells() != null) {
            keepCells(row.number(), row.cells());
        }
        references.note(row.values());
        taken++;
        return true;
    }

    private void store(StagedRow row) {
        rows.number(school.id()).next().uuid(row.key());
        rows.next().uuid(row.hash());
        rows.next().number(school.changeNo()).next().number(sourceId).next().number(row.number());
        row.values().forEach(value -> rows.next().text(value));
        rows.end();
        if (rows.isFull()) {
            sendRows();
        }
    }

    /** Should the row be rejected after all, it is shown as it stood in the file. */
    private void keepCells(int number, String json) {
        cells.number(sourceId).next().number(number).next().text(json);
        cells.end();
        if (cells.isFull()) {
            sendCells();
        }
    }

    /** Sends what is left; the notes go beside the staged rows. */
    void finish(Connection connection) throws SQLException {
        sendRows();
        sendCells();
        references.write(connection, schema, school.code());
        try (PreparedStatement note =
                connection.prepareStatement("insert into " + schema + ".passed values (?, ?, ?, ?, ?)")) {
            note.setString(1, dataset.name());
            note.setLong(2, sourceId);
            note.setString(3, school.code());
            note.setBoolean(4, schoolNamed);
            note.setInt(5, taken);
            note.executeUpdate();
        }
    }

    private void sendRows() {
        if (!rows.isEmpty()) {
            line.store(
                    "data.%s (school_id, row_key, row_hash, since_change, source_id, source_row, %s)"
                            .formatted(quoted(dataset.name()), columnsOf(dataset)),
                    rows);
            rows = new CopyBlock(FULL);
        }
    }

    private void sendCells() {
        if (!cells.isEmpty()) {
            line.store(schema + ".kept_cells", cells);
            cells = new CopyBlock(FULL);
        }
    }
}
