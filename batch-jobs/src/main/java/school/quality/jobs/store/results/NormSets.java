package school.quality.jobs.store.results;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.indicator.Norms;

/** The norms by which runs judged, each set once however many schools and runs have it. */
public final class NormSets {

    private final JdbcTemplate database;

    public NormSets(JdbcTemplate database) {
        this.database = database;
    }

    void keep(Collection<NormSet> sets) {
        database.batchUpdate(
                "insert into result.norm_set (sha256, norms) values (?, cast(? as jsonb)) on conflict (sha256) do nothing",
                sets.stream()
                        .distinct()
                        .map(set -> new Object[] {set.sha256(), set.json()})
                        .toList());
    }

    /** The norms of these sets by number. */
    public Map<Integer, Norms> read(List<Integer> normSetIds) {
        Map<Integer, Norms> found = new HashMap<>();
        database.query(
                "select norm_set_id, norms from result.norm_set where norm_set_id = any(?)",
                row -> {
                    found.put(row.getInt("norm_set_id"), NormSet.read(row.getString("norms")));
                },
                (Object) normSetIds.toArray(Integer[]::new));
        return found;
    }
}
