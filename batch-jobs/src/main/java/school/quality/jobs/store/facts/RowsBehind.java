package school.quality.jobs.store.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.evidence.FactKey;

/** Finds the rows of data that a fact was aggregated from, by the same tables that the facts were read from. */
public final class RowsBehind {

    private final JdbcTemplate database;

    private RowsBehind(JdbcTemplate database) {
        this.database = database;
    }

    /** For a school as a run saw it; must be called within a transaction, whose end takes the temporary tables. */
    public static RowsBehind of(JdbcTemplate database, AskedSchool school) {
        AskedSchools.layOut(database, List.of(school));
        return new RowsBehind(database);
    }

    /** Rows of one dataset, ascending. */
    public record Rows(String dataset, List<Long> rowIds) {}

    /** The rows behind the facts, by dataset. */
    public List<Rows> rows(List<FactKey> facts) {
        Map<String, TreeSet<Long>> found = new TreeMap<>();
        facts.forEach(fact -> database.query(
                SqlText.behind(fact.kind()),
                row -> {
                    found.computeIfAbsent(row.getString("dataset"), dataset -> new TreeSet<>())
                            .add(row.getLong("row_id"));
                },
                fact.values().toArray()));
        return found.entrySet().stream()
                .map(entry -> new Rows(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
