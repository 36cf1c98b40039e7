package school.quality.engine.regulation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Criteria that count only through another one, each with that other; their own points are shown, not added. */
    public Map<String, String> countedThrough() {
        Map<String, String> through = new LinkedHashMap<>();
        criteria.forEach(criterion -> {
            if (criterion.method() instanceof Method.OverOthers over) {
                over.criteria().forEach(code -> through.putIfAbsent(code, criterion.code()));
            }
        });
        return through;
    }
}
