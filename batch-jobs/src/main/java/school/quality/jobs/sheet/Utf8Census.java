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

    static Utf8Census of(InputStream content) throws IOException {
        long letters = 0;
        long broken = 0;
        int due = 0;
        for (int octet; (octet = content.read()) >= 0; ) {
            if (due > 0 && (octet & 0xC0) == 0x80) {
                due--;
                letters += due == 0 ? 1 : 0;
                continue;
            }
            broken += due > 0 ? 1 : 0;
            due = following(octet);
            if (due < 0) {
                broken++;
                due = 0;
            }
        }
        return new Utf8Census(letters, broken, due > 0);
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
