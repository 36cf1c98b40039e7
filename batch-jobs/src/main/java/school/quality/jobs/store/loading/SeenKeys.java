package school.quality.jobs.store.loading;

import java.util.Arrays;
import java.util.UUID;

/**
 * Keys that have passed, by half of their hash: two keys that agree in it are taken for one, so whoever is told that a key
 * was there before looks at the whole.
 */
final class SeenKeys {

    private static final int LEAST = 1 << 10;
    /** Marks an empty place; a key of this hash is one of those that are told to have been there before. */
    private static final long NONE = 0;

    private long[] places = new long[LEAST];
    private int size;

    /** Whether the key was not there before. */
    boolean add(UUID key) {
        long hash = key.getMostSignificantBits();
        if (hash == NONE || !put(hash)) {
            return false;
        }
        size++;
        if (size * 2 > places.length) {
            grow();
        }
        return true;
    }

    int size() {
        return size;
    }

    void clear() {
        Arrays.fill(places, NONE);
        size = 0;
    }

    private boolean put(long hash) {
        int place = (int) hash & places.length - 1;
        while (places[place] != NONE) {
            if (places[place] == hash) {
                return false;
            }
            place = place + 1 & places.length - 1;
        }
        places[place] = hash;
        return true;
    }

    private void grow() {
        long[] before = places;
        places = new long[before.length * 2];
        for (long hash : before) {
            if (hash != NONE) {
                put(hash);
            }
        }
    }
}
