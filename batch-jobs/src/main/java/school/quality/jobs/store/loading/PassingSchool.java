package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.columnsOf;
import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import school.quality.jobs.dataset.Dataset;

/** Rows of a new school in one table on their way to where they stay, and what the settling of the load must know of them. */
final class PassingSchool {

    /** The first of them is written when the rows are numbered. */
    static final List<String> OWN_COLUMNS =
            List.of("row_id", "school_id", "row_key", "row_hash", "since_change", "source_id", "source_row");

    private static final int KEPT_COLUMNS = 3;
    private static final int PASSED_COLUMNS = 4;

    private final StoreLine line;
    private final NewSchool school;
    private final Dataset dataset;
    private final long sourceId;
    private final String schema;
    private final NotedReferences references;
    private final StoredValues values;
    private final int spanPlace;
    private RowsByKey rows;
    private CopyBlock cells = new CopyBlock();
    private int taken;

    PassingSchool(StoreLine line, NewSchool school, Dataset dataset, long sourceId, String schema) {
        this.line = line;
        this.school = school;
        this.dataset = dataset;
        this.sourceId = sourceId;
        this.schema = schema;
        this.references = new NotedReferences(dataset);
        this.values = new StoredValues(dataset);
        this.spanPlace = dataset.keySpan().map(dataset.columns()::indexOf).orElse(-1);
        this.rows = nextRows();
    }

    void take(StagedRow row) {
        UUID key = Objects.requireNonNull(row.key());
        store(row, key);
        if (row.cells() != null) {
            keepCells(row.number(), row.cells());
        }
        references.note(row.values(), key);
        taken++;
    }

    private void store(StagedRow row, UUID key) {
        CopyBlock next = rows.next();
        next.integer(school.id()).uuid(key).uuid(row.hash());
        next.bigint(school.changeNo()).bigint(sourceId).integer(row.number());
        values.write(row.values(), next);
        rows.end(spanPlace < 0 ? null : row.values().get(spanPlace), key);
        if (rows.isFull()) {
            sendRows();
        }
    }

    /** Should the row be rejected after all, it is shown as it stood in the file. */
    private void keepCells(int number, String json) {
        cells.row(KEPT_COLUMNS).bigint(sourceId).integer(number).text(json);
        if (cells.isFull()) {
            sendCells();
        }
    }

    void finish() {
        sendRows();
        sendCells();
        references.rows(school.code()).forEach((register, noted) -> line.store(schema + "." + register.noted(), noted));
        CopyBlock note = new CopyBlock();
        note.row(PASSED_COLUMNS)
                .text(dataset.name())
                .bigint(sourceId)
                .text(school.code())
                .integer(taken);
        line.store(schema + ".passed", note);
    }

    private void sendRows() {
        if (rows.count() > 0) {
            line.store(
                    "data." + quoted(dataset.name()), String.join(", ", OWN_COLUMNS) + ", " + columnsOf(dataset), rows);
            rows = nextRows();
        }
    }

    private RowsByKey nextRows() {
        return new RowsByKey(OWN_COLUMNS.size() + values.count());
    }

    private void sendCells() {
        if (!cells.isEmpty()) {
            line.store(schema + ".kept_cells", cells);
            cells = new CopyBlock();
        }
    }
}
