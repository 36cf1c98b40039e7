package school.quality.bench.made;

import org.jspecify.annotations.Nullable;

/** Takes the rows of one school. */
@FunctionalInterface
interface Tables {

    /** @param values in the order of the dataset's columns; null is an empty cell, missing ones at the end too */
    void row(String dataset, @Nullable Object... values);
}
