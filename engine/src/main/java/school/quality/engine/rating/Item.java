package school.quality.engine.rating;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a dataset that is credited to a person.
 *
 * @param key names the row within its dataset, so that it can be found again
 * @param cells by column name of the dataset, coded values as codes; empty cells hold the default of the dataset, where it
 *     has one, else are left out
 * @param on its date; the last day of its period or year where the dataset has no date
 * @param period the period it belongs to where the dataset has periods or years instead of dates, else null
 * @param specialNeeds whether its pupil has special educational needs
 */
public record Item(
        String key,
        Map<String, String> cells,
        LocalDate on,
        @Nullable String period,
        boolean specialNeeds) {}
