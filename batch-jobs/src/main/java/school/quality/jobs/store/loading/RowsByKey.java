package school.quality.jobs.store.loading;

import java.util.Arrays;
import java.util.UUID;

/**
 * Rows of one school and table on their way to the server: numbered in the order in which they came, sent in the order of
 * their keys, for the index of the keys takes them three times as fast that way.
 */
final class RowsByKey {

    /** A school's marks of a year are some four megabytes. */
    private static final int FULL = 1 << 22;

    private static final int SENT_AT_ONCE = 1 << 18;
    private static final int LEAST = 1 << 8;
    private static final int PLACE_BITS = 24;
    private static final int MOST = 1 << PLACE_BITS;

    private final CopyBlock rows = new CopyBlock(FULL);
    private int[] ends = new int[LEAST];
    private long[] keys = new long[LEAST];
    private int count;

    /** Takes whole rows one after the other, for the server. */
    @FunctionalInterface
    interface Sink {
        void take(CopyBlock rows);
    }

    /** Where the values of the next row are written, but for its number. */
    CopyBlock next() {
        return rows;
    }

    /** The row that was written last is whole. */
    void end(UUID key) {
        rows.end();
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            keys = Arrays.copyOf(keys, 2 * count);
        }
        ends[count] = rows.length();
        keys[count] = begin(key) | count;
        count++;
    }

    /** As much of the key as fits beside the row's place; without its sign, as PostgreSQL compares bytes. */
    private static long begin(UUID key) {
        return (key.getMostSignificantBits() ^ Long.MIN_VALUE) & -MOST;
    }

    int count() {
        return count;
    }

    /** How many bytes are waiting. */
    int length() {
        return rows.length();
    }

    boolean isFull() {
        return rows.isFull() || count == MOST;
    }

    /** Sends all rows. */
    void send(long firstNumber, Sink sink) {
        Arrays.sort(keys, 0, count);
        CopyBlock numbered = new CopyBlock(SENT_AT_ONCE);
        for (int i = 0; i < count; i++) {
            int place = (int) (keys[i] & MOST - 1);
            numbered.number(firstNumber + place).next().bytesOf(rows, place == 0 ? 0 : ends[place - 1], ends[place]);
            if (numbered.isFull()) {
                sink.take(numbered);
                numbered.clear();
            }
        }
        sink.take(numbered);
    }
}
