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

    /** Adds a row; collections and arrays of numbers become arrays, null stays null. */
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
        } else if (value instanceof int[] numbers) {
            array(numbers);
        } else if (value instanceof Collection<?> items) {
            array(items);
        } else if (value instanceof Long number) {
            block.append(number.longValue());
        } else if (value instanceof Integer number) {
            block.append(number.intValue());
        } else {
            escape(value.toString());
        }
    }

    private void array(int[] numbers) {
        block.append('{');
        for (int i = 0; i < numbers.length; i++) {
            block.append(i == 0 ? "" : ",").append(numbers[i]);
        }
        block.append('}');
    }

    private void array(Collection<?> items) {
        String between = "";
        block.append('{');
        for (Object item : items) {
            block.append(between);
            escape(item instanceof Number ? item.toString() : quoted(item.toString()));
            between = ",";
        }
        block.append('}');
    }

    private static String quoted(String item) {
        return '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void escape(String text) {
        if (isPlain(text)) {
            block.append(text);
            return;
        }
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

    /** Nearly every text is, and is then added as a whole. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\' || sign == '\t' || sign == '\n' || sign == '\r') {
                return false;
            }
        }
        return true;
    }

    private void send() throws SQLException {
        byte[] bytes = block.toString().getBytes(StandardCharsets.UTF_8);
        block.setLength(0);
        copy.writeToCopy(bytes, 0, bytes.length);
    }
}
