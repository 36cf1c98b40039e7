package school.quality.jobs.store.method;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A school's own row of a table of the method.
 *
 * @param rowId number of this version
 * @param values by the English names of the columns; empty ones are missing
 * @param enteredAt to the minute, as people read it
 */
public record OwnRow(
        long rowId, Map<String, String> values, @Nullable String enteredBy, String enteredAt) {}
