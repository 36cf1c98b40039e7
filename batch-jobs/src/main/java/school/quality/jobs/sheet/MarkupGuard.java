package school.quality.jobs.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches the bytes of an XML part on their way to the parser, which gathers a text or a tag whole before anybody can
 * measure it: where no tag begins for millions of bytes, reading ends.
 */
final class MarkupGuard extends FilterInputStream {

    /** A million characters, some of them written as {@code &#1234;}. */
    private static final int FARTHEST = 8 * RowFeed.LONGEST_CELL;

    private int sinceTag;

    MarkupGuard(InputStream part) {
        super(part);
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        if (octet >= 0) {
            watch((byte) octet);
        }
        return octet;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int taken = super.read(target, from, length);
        for (int i = from; i < from + taken; i++) {
            watch(target[i]);
        }
        return taken;
    }

    private void watch(byte octet) throws IOException {
        // Encodings of two bytes a letter would hide what is counted here; no program writes workbooks in them.
        if (octet == 0) {
            throw new IOException("not in UTF-8");
        }
        sinceTag = octet == '<' ? 0 : sinceTag + 1;
        if (sinceTag > FARTHEST) {
            throw new TooFar();
        }
    }

    /** No tag begins for too long. */
    static final class TooFar extends IOException {}
}
