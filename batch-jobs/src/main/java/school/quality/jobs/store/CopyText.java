package school.quality.jobs.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by COPY, sent in blocks, so that memory does not grow with their number. */
public final class CopyText implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final CopyIn copy;
    private final Optional<DigestOfRows> digest;
    private final CellText cell = new CellText();
    private byte[] block = new byte[BLOCK + BLOCK / 4];
    private int length;

    /**
     * Begins a COPY; the connection is busy until it is finished or closed.
     *
     * @param table with the columns in brackets; a constant of the program, never a user's text
     */
    public static CopyText into(Connection connection, String table) throws SQLException {
        return new CopyText(begin(connection, table), Optional.empty());
    }

    /** As {@link #into(Connection, String)}; what is copied is noted in a digest. */
    public static CopyText into(Connection connection, String table, DigestOfRows digest) throws SQLException {
        return new CopyText(begin(connection, table), Optional.of(digest));
    }

    private CopyText(CopyIn copy, Optional<DigestOfRows> digest) {
        this.copy = copy;
        this.digest = digest;
    }

    private static CopyIn begin(Connection connection, String table) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
    }

    /** Adds a row; collections and arrays of numbers become arrays, null stays null. */
    public void row(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                put('\t');
            }
            append(values[i]);
        }
        put('\n');
        digest.ifPresent(DigestOfRows::endOfRow);
        if (length > BLOCK) {
            send();
        }
    }

    /** Ends the COPY; only now the rows are in the table. */
    public void finish() throws SQLException {
        send();
        copy.endCopy();
    }

    /** Gives the rows up unless they were finished. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            put('\\');
            put('N');
            digest.ifPresent(rows -> rows.cell(null));
        } else {
            cell.set(value);
            escape(cell.bytes(), cell.length(), cell.isOfNumbers());
            digest.ifPresent(rows -> rows.cell(cell));
        }
    }

    private void escape(byte[] text, int size, boolean ofNumbers) {
        room(2 * size);
        if (ofNumbers || isPlain(text, size)) {
            System.arraycopy(text, 0, block, length, size);
            length += size;
            return;
        }
        for (int i = 0; i < size; i++) {
            byte sign = text[i];
            if (isEscaped(sign)) {
                block[length++] = '\\';
            }
            block[length++] = (byte) (sign == '\n' ? 'n' : sign == '\r' ? 'r' : sign == '\t' ? 't' : sign);
        }
    }

    /** Nearly every text is, and is then added as a whole. */
    private static boolean isPlain(byte[] text, int size) {
        for (int i = 0; i < size; i++) {
            if (isEscaped(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscaped(byte sign) {
        return sign == '\\' || sign == '\t' || sign == '\n' || sign == '\r';
    }

    private void put(char sign) {
        room(1);
        block[length++] = (byte) sign;
    }

    private void room(int more) {
        if (length + more > block.length) {
            block = Arrays.copyOf(block, 2 * (length + more));
        }
    }

    private void send() throws SQLException {
        copy.writeToCopy(block, 0, length);
        length = 0;
    }
}
