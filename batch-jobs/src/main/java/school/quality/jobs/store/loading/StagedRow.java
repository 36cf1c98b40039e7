package school.quality.jobs.store.loading;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A checked row on its way into staging.
 *
 * @param number the row in the file, as a user sees it
 * @param part tells apart what one row of a journal report gives; 0 otherwise
 * @param school the code of the school; null where the row does not say
 * @param key hash of the natural key; null where the key cannot be read
 * @param hash hash of all values
 * @param cells JSON object of the cells that stood in the file otherwise than in their stored form, by column: null where
 *     a value had no cell; null altogether where there are none
 * @param faults JSON array of the row's own faults; null where there are none
 * @param values by column of the dataset, each in its stored form
 */
public record StagedRow(
        int number,
        int part,
        @Nullable String school,
        @Nullable UUID key,
        UUID hash,
        @Nullable String cells,
        @Nullable String faults,
        List<@Nullable String> values) {}
