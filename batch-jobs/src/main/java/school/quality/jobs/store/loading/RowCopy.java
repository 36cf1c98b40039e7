package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import school.quality.jobs.dataset.Dataset;

/**
 * Writes rows into a staging table by COPY, in blocks, so that memory does not grow with the file. While it is open, its
 * transaction can do nothing else: a query would wait for ever.
 */
public final class RowCopy implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final Connection connection;
    private final String schema;
    private final CopyIn copy;
    private final long sourceId;
    private final KeyRuns keys;
    private final StringBuilder block = new StringBuilder(BLOCK + BLOCK / 4);
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
        block.append(sourceId).append('\t').append(row.number()).append('\t').append(row.part());
        append(row.school());
        append(row.key() == null ? null : row.key().toString());
        append(row.hash().toString());
        block.append('\t').append(row.schoolNamed() ? 't' : 'f');
        append(row.cells());
        append(row.faults());
        block.append('\t').append(row.faults() == null ? 'f' : 't');
        row.values().forEach(this::append);
        block.append('\n');
        rows++;
        keys.take(row);
        if (block.length() > BLOCK) {
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

    private void append(@Nullable String value) {
        block.append('\t');
        if (value == null) {
            block.append("\\N");
            return;
        }
        if (isPlain(value)) {
            block.append(value);
        } else {
            value.chars().forEach(sign -> appendEscaped((char) sign));
        }
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign < ' ' || sign == '\\') {
                return false;
            }
        }
        return true;
    }

    private void appendEscaped(char sign) {
        switch (sign) {
            case '\\' -> block.append("\\\\");
            case '\t' -> block.append("\\t");
            case '\n' -> block.append("\\n");
            case '\r' -> block.append("\\r");
            default -> block.append(sign);
        }
    }

    private void send() {
        byte[] bytes = block.toString().getBytes(StandardCharsets.UTF_8);
        block.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new IllegalStateException("Staging was interrupted", e);
        }
    }
}
