package school.quality.engine.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of datasets by the person they are credited to. */
public interface Items {

    /** Whether the dataset is loaded for the period (formulas, section 1). */
    boolean loaded(String dataset);

    /**
     * All rows credited to a person, of any date, in a fixed order.
     *
     * @param credited {@code visitor} for lesson visits by the visitor; null for the dataset's usual column
     */
    List<Item> of(String dataset, @Nullable String credited, String staffId);
}
