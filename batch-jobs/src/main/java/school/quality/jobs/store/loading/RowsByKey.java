package school.quality.jobs.store.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one school and table on their way to the server: numbered in the order in which they came, sent period after
 * period in the order of their keys, for the index takes them much faster that way.
 */
final class RowsByKey {

    /** A school's marks of a year are some four megabytes. */
    private static final int FULL = 1 << 22;

    private static final int SENT_AT_ONCE = 1 << 18;
    private static final int LEAST = 1 << 8;
    private static final int PLACE_BITS = 24;
    private static final int KEY_BITS = 32;
    /** Further periods are sent with the last. */
    private static final int MOST_SPANS = 1 << 7;

    private static final int MOST = 1 << PLACE_BITS;

    private final int columns;
    private final CopyBlock rows = new CopyBlock(FULL);
    private final List<@Nullable String> spans = new ArrayList<>();
    private int[] ends = new int[LEAST];
    private long[] keys = new long[LEAST];
    private int count;

    /** @param columns of the table, with the number */
    RowsByKey(int columns) {
        this.columns = columns;
    }

    /** Takes whole rows one after the other, for the server. */
    @FunctionalInterface
    interface Sink {
        void take(CopyBlock rows);
    }

    /** Where the values of the next row are written, but for its number. */
    CopyBlock next() {
        return rows;
    }

    /**
     * The row that was written last is whole.
     *
     * @param span the period or year that is part of its key; null where none is
     */
    void end(@Nullable String span, UUID key) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            keys = Arrays.copyOf(keys, 2 * count);
        }
        ends[count] = rows.length();
        keys[count] = place(span) << KEY_BITS + PLACE_BITS | begin(key) << PLACE_BITS | count;
        count++;
    }

    /** Rows of one period mostly follow each other. */
    private long place(@Nullable String span) {
        int place = spans.lastIndexOf(span);
        if (place < 0 && spans.size() < MOST_SPANS) {
            spans.add(span);
        }
        return place < 0 ? spans.size() - 1 : place;
    }

    /** As much of the key as fits beside the row's place; without its sign, as PostgreSQL compares bytes. */
    private static long begin(UUID key) {
        return key.getMostSignificantBits() >>> Long.SIZE - KEY_BITS;
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
            numbered.row(columns)
                    .bigint(firstNumber + place)
                    .bytesOf(rows, place == 0 ? 0 : ends[place - 1], ends[place]);
            if (numbered.isFull()) {
                sink.take(numbered);
                numbered.clear();
            }
        }
        sink.take(numbered);
    }
}
