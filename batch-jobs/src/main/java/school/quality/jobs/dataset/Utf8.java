package school.quality.jobs.dataset;

import java.nio.charset.StandardCharsets;

/** Letters as bytes, written to where they are needed: an array of its own for each of millions of cells would be thrown away at once. */
public final class Utf8 {

    /** No letter takes more bytes than these, for each {@code char} it is made of. */
    public static final int MOST_BYTES = 3;

    private Utf8() {}

    /**
     * Writes a text.
     *
     * @param bytes with room for {@link #MOST_BYTES} a letter
     * @param from where the first byte goes
     * @return where the next byte goes
     */
    public static int write(String text, byte[] bytes, int from) {
        int place = from;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < 0x80) {
                bytes[place++] = (byte) sign;
            } else if (sign < 0x800) {
                bytes[place++] = (byte) (0xc0 | sign >> 6);
                bytes[place++] = (byte) (0x80 | sign & 0x3f);
            } else {
                return writeRare(text, bytes, from);
            }
        }
        return place;
    }

    /** With signs beyond the alphabets of Europe. */
    private static int writeRare(String text, byte[] bytes, int from) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, bytes, from, encoded.length);
        return from + encoded.length;
    }
}
