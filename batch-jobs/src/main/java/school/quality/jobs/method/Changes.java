package school.quality.jobs.method;

import java.util.List;
import java.util.Map;

/**
 * What a table changes in a school's own rows.
 *
 * @param entered new rows and newer versions
 * @param closed numbers of the versions that they or a withdrawal take out of force
 * @param counts for people
 */
public record Changes(List<Map<String, String>> entered, List<Long> closed, Counts counts) {

    /** How many rows of the table were new, changed, withdrawn and as they are already. */
    public record Counts(int added, int changed, int withdrawn, int same) {}
}
