package school.quality.jobs.store.loading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fault of a rejected row with its place; {@link school.quality.jobs.fault.Sentences} says it in words.
 *
 * @param row the row in the file, as a user sees it
 * @param code the number of the fault, e.g. {@code R03}
 * @param column the English name of the column, if it sits in one
 */
public record RowFault(
        String file,
        String sheet,
        String dataset,
        int row,
        String code,
        @Nullable String column,
        @Nullable String value,
        Map<String, String> details) {}
