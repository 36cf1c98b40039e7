package school.quality.engine.explanation;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row of data as the run saw it, and where it came from.
 *
 * @param cells by column; without pupils, names and texts about people where names are not asked for
 * @param pupil whom it is about; null where it is about nobody or names are not asked for
 * @param sheet of the file; null where the file has none
 * @param row in the file, as a user sees it
 * @param loadedBy null where nobody was named
 */
public record RowSeen(
        String dataset,
        long number,
        Map<String, String> cells,
        Part part,
        @Nullable String pupil,
        String file,
        @Nullable String sheet,
        int row,
        Instant loadedAt,
        @Nullable String loadedBy) {

    public RowSeen {
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** What a row is to the figure. */
    public enum Part {
        /** Counts in the numerator. */
        COUNTED,
        /** Stands in the denominator only. */
        IN_THE_WHOLE,
        /** One of the rows that an amount was added up from. */
        ADDED_UP
    }
}
