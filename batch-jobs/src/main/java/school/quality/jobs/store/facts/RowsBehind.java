package school.quality.jobs.store.facts;

import java.util.Collection;
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

    /** A row behind a fact. */
    public record OfFact(int factNo, String dataset, long rowId) {}

    /** The rows behind facts of one kind that a run kept, by their numbers in it. */
    public List<OfFact> ofStored(long schoolRunId, String kind, Collection<Integer> factNos) {
        // the queries of the facts are texts of the program; their gaps are filled from the stored keys
        String sql = "select f.fact_no, b.dataset, b.row_id from result.fact f cross join lateral ("
                + withKeys(SqlText.behind(kind)) + ") b where f.school_run_id = ? and f.fact_no = any(?)"
                + " order by f.fact_no, b.dataset, b.row_id";
        return database.query(
                sql,
                (row, number) -> new OfFact(row.getInt(1), row.getString(2), row.getLong(3)),
                schoolRunId,
                factNos.toArray(Integer[]::new));
    }

    private static String withKeys(String query) {
        StringBuilder text = new StringBuilder();
        int gaps = 0;
        for (String part : query.split("\\?", -1)) {
            text.append(gaps == 0 ? "" : "f.key[" + gaps + "]").append(part);
            gaps++;
        }
        return text.toString();
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
