package school.quality.jobs.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a text in which no record ever ends before it fills the memory. */
final class BoundedReader extends FilterReader {

    private static final int LONGEST_RECORD = 2 * RowFeed.LONGEST_CELL;

    private int read;

    BoundedReader(Reader text) {
        super(text);
    }

    /** A record has ended. */
    void recordEnded() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        count(character < 0 ? 0 : 1);
        return character;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int taken = super.read(target, from, length);
        count(Math.max(0, taken));
        return taken;
    }

    private void count(int characters) throws TooLong {
        read += characters;
        if (read > LONGEST_RECORD) {
            throw new TooLong();
        }
    }

    /** A record beyond all measure. */
    static final class TooLong extends IOException {}
}
