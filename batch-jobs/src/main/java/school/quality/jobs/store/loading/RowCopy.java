package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import school.quality.jobs.dataset.Dataset;

/**
 * Writes rows into a staging table by COPY, in blocks, so that memory does not grow with the file. While it is open, its
 * transaction can do nothing else: a query would wait for ever.
 */
public final class RowCopy implements AutoCloseable {

    private final Connection connection;
    private final String schema;
    private final CopyIn copy;
    private final long sourceId;
    private final KeyRuns keys;
    private final CopyBlock block = new CopyBlock();
    private int rows;

    RowCopy(Connection connection, String schema, Dataset dataset, String columns, long sourceId) throws SQLException {
        this.connection = connection;
        this.schema = schema;
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s.%s (%s) from stdin".formatted(schema, quoted(dataset.name()), columns));
        this.sourceId = sourceId;
        this.keys = new KeyRuns(dataset.name(), sourceId);
    }

    /** Adds a row. */
    public void write(StagedRow row) {
        block.number(sourceId).next().number(row.number()).next().number(row.part());
        block.next().text(row.school());
        block.next().uuid(row.key());
        block.next().uuid(row.hash());
        block.next().text(row.schoolNamed() ? "t" : "f");
        block.next().text(row.cells());
        block.next().text(row.faults());
        block.next().text(row.faults() == null ? "f" : "t");
        row.values().forEach(value -> block.next().text(value));
        block.end();
        rows++;
        keys.take(row);
        if (block.isFull()) {
            send();
        }
    }

    public int rows() {
        return rows;
    }

    /** Ends the COPY; only now the rows are in the table. */
    public void finish() {
        send();
        try {
            copy.endCopy();
            keys.write(connection, schema);
        } catch (SQLException e) {
            throw new IllegalStateException("Staging was not finished", e);
        }
    }

    /** Gives the rows up unless {@link #finish()} was called. */
    @Override
    public void close() {
        if (copy.isActive()) {
            try {
                copy.cancelCopy();
            } catch (SQLException e) {
                throw new IllegalStateException("Staging was not given up", e);
            }
        }
    }

    private void send() {
        try {
            copy.writeToCopy(block.bytes(), 0, block.length());
            block.clear();
        } catch (SQLException e) {
            throw new IllegalStateException("Staging was interrupted", e);
        }
    }
}
