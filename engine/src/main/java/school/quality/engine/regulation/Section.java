package school.quality.engine.regulation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Criteria under one heading of a sheet.
 *
 * @param max the most points the section can bring; null for no limit
 */
public record Section(String code, String title, @Nullable BigDecimal max, List<Criterion> criteria) {

    public Section {
        criteria = List.copyOf(criteria);
    }
}
