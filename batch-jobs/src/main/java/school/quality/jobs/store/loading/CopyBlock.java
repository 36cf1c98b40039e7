package school.quality.jobs.store.loading;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ByteConverter;
import school.quality.jobs.dataset.Utf8;

/**
 * Rows on their way to the server in the binary form of COPY: letters are made bytes once, and the server has no keys and
 * numbers to make out of letters. A value must have exactly the type of its column.
 */
final class CopyBlock {

    /** What a COPY in binary form begins with: its signature, no flags, nothing further. */
    private static final byte[] BEGIN = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private static final short END = -1;
    private static final int FULL = 1 << 16;
    private static final int NULL = -1;
    private static final int TYPE_OF_TEXT = 25;
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private final int full;
    private byte[] bytes;
    private int length;

    CopyBlock() {
        this(FULL);
    }

    /** @param full how many bytes make it worth sending */
    CopyBlock(int full) {
        this.full = full;
        this.bytes = new byte[Math.min(full, FULL)];
    }

    /** To be sent before the rows. */
    static CopyBlock begin() {
        CopyBlock block = new CopyBlock();
        block.put(BEGIN);
        return block;
    }

    /** To be sent after the rows. */
    static CopyBlock end() {
        CopyBlock block = new CopyBlock();
        block.row(END);
        return block;
    }

    /** Begins a row of so many values. */
    CopyBlock row(int values) {
        reserve(Short.BYTES);
        ByteConverter.int2(bytes, length, values);
        length += Short.BYTES;
        return this;
    }

    CopyBlock bigint(long number) {
        size(Long.BYTES);
        long8(number);
        return this;
    }

    CopyBlock integer(int number) {
        size(Integer.BYTES);
        int4(number);
        return this;
    }

    CopyBlock numeric(BigDecimal number) {
        byte[] digits = ByteConverter.numeric(number);
        size(digits.length);
        put(digits);
        return this;
    }

    CopyBlock day(LocalDate day) {
        return integer(Math.toIntExact(day.toEpochDay() - FIRST_DAY));
    }

    CopyBlock flag(boolean flag) {
        size(1);
        bytes[length++] = (byte) (flag ? 1 : 0);
        return this;
    }

    CopyBlock uuid(@Nullable UUID value) {
        if (value == null) {
            return nothing();
        }
        size(2 * Long.BYTES);
        long8(value.getMostSignificantBits());
        long8(value.getLeastSignificantBits());
        return this;
    }

    CopyBlock text(@Nullable String text) {
        if (text == null) {
            return nothing();
        }
        reserve(Integer.BYTES + Utf8.MOST_BYTES * text.length());
        int begin = length;
        length += Integer.BYTES;
        length = Utf8.write(text, bytes, length);
        ByteConverter.int4(bytes, begin, length - begin - Integer.BYTES);
        return this;
    }

    /** An array of texts. */
    CopyBlock texts(List<String> texts) {
        reserve(Integer.BYTES);
        int begin = length;
        length += Integer.BYTES;
        int4(texts.isEmpty() ? 0 : 1);
        int4(0);
        int4(TYPE_OF_TEXT);
        if (!texts.isEmpty()) {
            int4(texts.size());
            int4(1);
            texts.forEach(this::text);
        }
        ByteConverter.int4(bytes, begin, length - begin - Integer.BYTES);
        return this;
    }

    CopyBlock nothing() {
        int4(NULL);
        return this;
    }

    /** Adds bytes of another block as they are. */
    CopyBlock bytesOf(CopyBlock other, int from, int to) {
        reserve(to - from);
        System.arraycopy(other.bytes, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    boolean isFull() {
        return length > full;
    }

    boolean isEmpty() {
        return length == 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** Tells how many bytes the value has that follows, and makes room for it. */
    private void size(int size) {
        reserve(Integer.BYTES + size);
        ByteConverter.int4(bytes, length, size);
        length += Integer.BYTES;
    }

    private void int4(int number) {
        reserve(Integer.BYTES);
        ByteConverter.int4(bytes, length, number);
        length += Integer.BYTES;
    }

    private void long8(long number) {
        ByteConverter.int8(bytes, length, number);
        length += Long.BYTES;
    }

    private void put(byte[] added) {
        reserve(added.length);
        System.arraycopy(added, 0, bytes, length, added.length);
        length += added.length;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
