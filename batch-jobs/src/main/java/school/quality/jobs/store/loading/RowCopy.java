package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
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
    private final CopyBlock block;
    private final StoredValues values;
    private final Optional<PassingRows> passing;
    private int rows;

    /** @param passing takes the rows that need not be staged */
    RowCopy(
            Connection connection,
            String schema,
            Dataset dataset,
            String columns,
            long sourceId,
            Optional<PassingRows> passing)
            throws SQLException {
        this.connection = connection;
        this.schema = schema;
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s.%s (%s) from stdin (format binary)"
                        .formatted(schema, quoted(dataset.name()), columns));
        this.block = CopyBlock.begin();
        this.values = new StoredValues(dataset);
        this.sourceId = sourceId;
        this.passing = passing;
        this.keys = new KeyRuns(dataset.name(), sourceId);
    }

    /** Adds a row. */
    public void write(StagedRow row) {
        rows++;
        boolean first = keys.take(row);
        if (!first || passing.isEmpty() || !passing.get().take(row)) {
            stage(row);
        }
    }

    private void stage(StagedRow row) {
        block.row(Staging.OWN_COLUMNS.size() + values.count());
        block.bigint(sourceId).integer(row.number()).integer(row.part()).text(row.school());
        block.uuid(row.key()).uuid(row.hash()).text(row.cells()).text(row.faults());
        block.flag(row.faults() != null);
        values.write(row.values(), block);
        if (block.isFull()) {
            send(block);
            block.clear();
        }
    }

    public int rows() {
        return rows;
    }

    /** Ends the COPY; only now the rows are in the table. */
    public void finish() {
        send(block);
        send(CopyBlock.end());
        try {
            copy.endCopy();
            keys.write(connection, schema);
            passing.ifPresent(PassingRows::finish);
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

    private void send(CopyBlock sent) {
        try {
            copy.writeToCopy(sent.bytes(), 0, sent.length());
        } catch (SQLException e) {
            throw new IllegalStateException("Staging was interrupted", e);
        }
    }
}
