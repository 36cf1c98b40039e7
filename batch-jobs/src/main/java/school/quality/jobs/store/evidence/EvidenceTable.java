package school.quality.jobs.store.evidence;

import java.util.List;

/**
 * A table of the evidence: its place in the pack and how it is read.
 *
 * @param file name, such as {@code data/marks.csv}
 * @param columns in the order of the query
 */
public record EvidenceTable(String file, List<String> columns, String sql, List<Object> details) {

    public EvidenceTable {
        columns = List.copyOf(columns);
        details = List.copyOf(details);
    }
}
