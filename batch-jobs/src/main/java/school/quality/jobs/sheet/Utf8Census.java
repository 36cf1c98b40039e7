package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what in a text is UTF-8 beyond plain Latin and what cannot be.
 *
 * @param letters whole characters of two and more bytes
 * @param broken bytes that fit into no character
 * @param cut the text ends within a character
 */
record Utf8Census(long letters, long broken, boolean cut) {

    private static final int FEW = 20;
    private static final int BLOCK = 1 << 16;

    static Utf8Census of(InputStream content) throws IOException {
        Count count = new Count();
        byte[] block = new byte[BLOCK];
        for (int length = content.read(block); length >= 0; length = content.read(block)) {
            for (int i = 0; i < length; i++) {
                count.take(block[i] & 0xFF);
            }
        }
        return new Utf8Census(count.letters, count.broken, count.due > 0);
    }

    /** The census so far; the bytes that the begun character still lacks. */
    private static final class Count {

        private long letters;
        private long broken;
        private int due;

        void take(int octet) {
            if (due > 0 && (octet & 0xC0) == 0x80) {
                due--;
                letters += due == 0 ? 1 : 0;
                return;
            }
            broken += due > 0 ? 1 : 0;
            due = following(octet);
            if (due < 0) {
                broken++;
                due = 0;
            }
        }
    }

    /** In windows-1251 two letters that look like UTF-8 are rare, so many of them mean damaged UTF-8. */
    boolean mostlyUtf8() {
        return letters > FEW * broken;
    }

    private static int following(int octet) {
        if (octet < 0x80) {
            return 0;
        }
        if (octet < 0xC2 || octet > 0xF4) {
            return -1;
        }
        return octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
    }
}
