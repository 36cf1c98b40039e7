package school.quality.jobs.store.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.RowDigest;

/** Rows that no file holds as they are: the load makes them from a report or from stored rows. */
final class DerivedRow {

    private DerivedRow() {}

    static StagedRow of(Dataset dataset, String school, int row, int part, List<@Nullable String> values) {
        RowDigest digest = new RowDigest();
        return new StagedRow(
                row, part, school, digest.ofKey(dataset, values), digest.ofValues(values), null, null, values);
    }

    static String cells(Dataset dataset, String school, List<@Nullable String> values) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("school", school);
        for (int place = 0; place < values.size(); place++) {
            String value = values.get(place);
            if (value != null) {
                cells.put(dataset.columns().get(place).name(), value);
            }
        }
        return Json.of(cells);
    }
}
