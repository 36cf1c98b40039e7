package school.quality.bench.raw;

import java.util.ArrayList;
import java.util.List;
import school.quality.engine.evidence.FactKey;

/**
 * A school as its rows.
 *
 * @param facts for the session
 * @param keys where each row stands, by its number
 */
record RawSchool(int schoolId, List<Object> facts, List<FactKey> keys) {

    static RawSchool empty(int schoolId) {
        return new RawSchool(schoolId, new ArrayList<>(), new ArrayList<>());
    }
}
