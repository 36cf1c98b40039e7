package school.quality.jobs.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by COPY, sent in blocks, so that memory does not grow with their number. */
public final class CopyText implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder block = new StringBuilder(BLOCK + BLOCK / 4);

    /**
     * Begins a COPY; the connection is busy until it is finished or closed.
     *
     * @param table with the columns in brackets; a constant of the program, never a user's text
     */
    public static CopyText into(Connection connection, String table) throws SQLException {
        return new CopyText(connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin"));
    }

    private CopyText(CopyIn copy) {
        this.copy = copy;
    }

    /** Adds a row; collections become arrays, null stays null. */
    public void row(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            block.append(i == 0 ? "" : "\t");
            append(values[i]);
        }
        block.append('\n');
        if (block.length() > BLOCK) {
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
            block.append("\\N");
        } else if (value instanceof Collection<?> items) {
            escape(array(items));
        } else {
            escape(value.toString());
        }
    }

    private static String array(Collection<?> items) {
        StringBuilder text = new StringBuilder("{");
        for (Object item : items) {
            text.append(text.length() == 1 ? "" : ",").append(item instanceof Number ? item : quoted(item.toString()));
        }
        return text.append('}').toString();
    }

    private static String quoted(String item) {
        return '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '\\' -> block.append("\\\\");
                case '\t' -> block.append("\\t");
                case '\n' -> block.append("\\n");
                case '\r' -> block.append("\\r");
                default -> block.append(sign);
            }
        }
    }

    private void send() throws SQLException {
        byte[] bytes = block.toString().getBytes(StandardCharsets.UTF_8);
        block.setLength(0);
        copy.writeToCopy(bytes, 0, bytes.length);
    }
}
