package school.quality.jobs.store.loading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows on their way to the server in the text form of COPY, as bytes: letters are made bytes once, value by value. */
final class CopyBlock {

    private static final int FULL = 1 << 16;
    private static final byte[] NULL = {'\\', 'N'};
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

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

    /** Begins the next value of the row. */
    CopyBlock next() {
        return put('\t');
    }

    /** Ends the row. */
    void end() {
        put('\n');
    }

    CopyBlock number(long number) {
        if (number < 0) {
            return plain(Long.toString(number).getBytes(StandardCharsets.US_ASCII));
        }
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        reserve(digits);
        length += digits;
        long rest = number;
        for (int place = length - 1; place >= length - digits; place--) {
            bytes[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    CopyBlock text(@Nullable String text) {
        if (text == null) {
            return plain(NULL);
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        if (isPlain(encoded)) {
            return plain(encoded);
        }
        escape(encoded);
        return this;
    }

    void uuid(@Nullable UUID value) {
        if (value == null) {
            plain(NULL);
            return;
        }
        reserve(32);
        hexadecimal(value.getMostSignificantBits());
        hexadecimal(value.getLeastSignificantBits());
    }

    /** Adds bytes of another block as they are. */
    void bytesOf(CopyBlock other, int from, int to) {
        reserve(to - from);
        System.arraycopy(other.bytes, from, bytes, length, to - from);
        length += to - from;
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

    private void hexadecimal(long half) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            bytes[length++] = DIGITS[(int) (half >>> shift) & 0xF];
        }
    }

    private static boolean isPlain(byte[] encoded) {
        for (byte octet : encoded) {
            if (octet == '\\' || octet >= 0 && octet < ' ') {
                return false;
            }
        }
        return true;
    }

    private void escape(byte[] encoded) {
        for (byte octet : encoded) {
            switch (octet) {
                case '\\' -> put('\\').put('\\');
                case '\t' -> put('\\').put('t');
                case '\n' -> put('\\').put('n');
                case '\r' -> put('\\').put('r');
                default -> put(octet);
            }
        }
    }

    private CopyBlock plain(byte[] encoded) {
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    private CopyBlock put(int octet) {
        reserve(1);
        bytes[length++] = (byte) octet;
        return this;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
