package school.quality.jobs.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of rows on their way into a table, without the first column: of the text that PostgreSQL gives a row, one row a line.
 * The database finds the same digest in the table, so that nothing has to be read again only to make it.
 */
public final class DigestOfRows {

    private final MessageDigest sha256 = sha256();
    private byte[] row = new byte[1024];
    private int length;
    private int column;
    private long rows;

    /** How many rows there were. */
    public long rows() {
        return rows;
    }

    /** Of all rows so far; may be asked once. */
    public byte[] digest() {
        return sha256.digest();
    }

    void cell(@Nullable CellText cell) {
        if (column++ == 0) {
            begin();
            return;
        }
        if (column > 2) {
            put((byte) ',');
        }
        if (cell != null) {
            add(cell.bytes(), cell.length(), cell.isOfNumbers());
        }
    }

    private void begin() {
        if (rows > 0) {
            put((byte) '\n');
        }
        put((byte) '(');
    }

    void endOfRow() {
        put((byte) ')');
        sha256.update(row, 0, length);
        length = 0;
        column = 0;
        rows++;
    }

    private void add(byte[] text, int size, boolean ofNumbers) {
        boolean quoted = isQuoted(text, size);
        room(2 * size + 2);
        if (!quoted) {
            addAsItIs(text, size);
            return;
        }
        row[length++] = '"';
        if (ofNumbers) {
            addAsItIs(text, size);
        } else {
            addDoubled(text, size);
        }
        row[length++] = '"';
    }

    private void addAsItIs(byte[] text, int size) {
        System.arraycopy(text, 0, row, length, size);
        length += size;
    }

    private void addDoubled(byte[] text, int size) {
        for (int i = 0; i < size; i++) {
            if (text[i] == '"' || text[i] == '\\') {
                row[length++] = text[i];
            }
            row[length++] = text[i];
        }
    }

    private static boolean isQuoted(byte[] text, int size) {
        for (int i = 0; i < size; i++) {
            byte sign = text[i];
            if (sign == '"'
                    || sign == '\\'
                    || sign == '('
                    || sign == ')'
                    || sign == ','
                    || sign == ' '
                    || sign >= '\t' && sign <= '\r') {
                return true;
            }
        }
        return size == 0;
    }

    private void put(byte sign) {
        room(1);
        row[length++] = sign;
    }

    private void room(int more) {
        if (length + more > row.length) {
            row = Arrays.copyOf(row, 2 * (length + more));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
