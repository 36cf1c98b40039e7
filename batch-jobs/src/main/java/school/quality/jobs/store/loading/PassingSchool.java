package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.columnsOf;
import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.Objects;
import java.util.UUID;
import school.quality.jobs.dataset.Dataset;

/** Rows of a new school in one table on their way to where they stay, and what the settling of the load must know of them. */
final class PassingSchool {

    private final StoreLine line;
    private final NewSchool school;
    private final Dataset dataset;
    private final long sourceId;
    private final String schema;
    private final NotedReferences references;
    private RowsByKey rows = new RowsByKey();
    private CopyBlock cells = new CopyBlock();
    private int taken;

    PassingSchool(StoreLine line, NewSchool school, Dataset dataset, long sourceId, String schema) {
        this.line = line;
        this.school = school;
        this.dataset = dataset;
        this.sourceId = sourceId;
        this.schema = schema;
        this.references = new NotedReferences(dataset);
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
        next.number(school.id()).next().uuid(key);
        next.next().uuid(row.hash());
        next.next().number(school.changeNo()).next().number(sourceId).next().number(row.number());
        row.values().forEach(value -> next.next().text(value));
        rows.end(key);
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

    void finish() {
        sendRows();
        sendCells();
        line.make(references.table(schema), NotedReferences.COLUMNS);
        line.store(references.table(schema), references.rows(school.code()));
        CopyBlock note = new CopyBlock();
        note.text(dataset.name());
        note.next().number(sourceId).next().text(school.code());
        note.next().number(taken).end();
        line.store(schema + ".passed", note);
    }

    private void sendRows() {
        if (rows.count() > 0) {
            line.store(
                    "data." + quoted(dataset.name()),
                    "row_id, school_id, row_key, row_hash, since_change, source_id, source_row, " + columnsOf(dataset),
                    rows);
            rows = new RowsByKey();
        }
    }

    private void sendCells() {
        if (!cells.isEmpty()) {
            line.store(schema + ".kept_cells", cells);
            cells = new CopyBlock();
        }
    }
}
